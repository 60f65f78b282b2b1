import { dissolvedUnits, UNITS_SINCE, unitsNow } from '../../domain/units/former-units.ts';
import { firstDayOf } from '../../lib/day.ts';
import type { Address } from '../../schema/place.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import { forEach, type Rule } from './rule.ts';

const WITH_ADDRESS = ['products', 'producers', 'points-of-sale', 'destinations'] as const;

export const addresses: Rule = {
  about: words(
    'Địa chỉ có tên huyện, thị trấn, tỉnh đã thôi thì được đánh dấu là cũ; xã bây giờ khớp với bảng đơn vị cũ và mới.',
    'An address that names a district, town or province of old is marked as old; the commune of today agrees with the table of old and new units.',
  ),
  check: (entries) =>
    WITH_ADDRESS.flatMap((collection) =>
      forEach(entries, collection, (data, file) => {
        if (!data.address) return [];
        const locality =
          data.locality === undefined
            ? undefined
            : entries.collections.localities.get(data.locality);
        const isOutside = 'outsideArea' in data && data.outsideArea === true;
        const province = isOutside ? undefined : locality?.province;
        return [...unmarked(data.address, province, file), ...elsewhere(data.address, file)];
      }),
    ),
};

function unmarked(address: Address, province: string | undefined, file: string): Problem[] {
  const { asStated, asStatedOn, oldCommune, oldDistrict, oldProvince, communeNow } = address;
  if (asStated === undefined) return [];
  const isOfThen = asStatedOn !== undefined && firstDayOf(asStatedOn) < UNITS_SINCE;
  if (isOfThen || [oldCommune, oldDistrict, oldProvince].some((old) => old !== undefined))
    return [];
  const gone = dissolvedUnits(asStated, communeNow?.province ?? province).filter(
    ({ isMarked }) => !isMarked,
  );
  if (gone.length === 0) return [];
  const found = gone.map((unit) => unit.words).join(', ');
  return [makeProblem('oldAddress', file, 'address.asStated', { found })];
}

function elsewhere(
  { communeNow, oldCommune, oldDistrict, oldProvince }: Address,
  file: string,
): Problem[] {
  if (!communeNow || oldCommune === undefined || oldDistrict === undefined) return [];
  const units = unitsNow({
    commune: oldCommune,
    district: oldDistrict,
    province: oldProvince ?? communeNow.province,
  });
  if (units.length === 0 || units.some(({ code }) => code === communeNow.code)) return [];
  const wanted = units.map(({ code, name }) => `${name} (${code})`).join(', ');
  const found = `${communeNow.name} (${communeNow.code})`;
  return [makeProblem('communeNowElsewhere', file, 'address.communeNow', { found, wanted })];
}
