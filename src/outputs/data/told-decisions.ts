/**
 * Certificates as they are published: with number, day and body of their decisions beside `decision`, as every
 * release has had them, so that who reads `/data/v1/` need not look them up.
 */
import { z } from 'zod';
import type { Product } from '../../catalogue/records.ts';
import { toldOfDecision, toldOfRecall } from '../../catalogue/read/old-form.ts';
import { CertificateSchema } from '../../schema/certificate.ts';
import { DaySchema } from '../../schema/date.ts';
import { DecisionSchema } from '../../schema/decision.ts';
import { field } from '../../schema/field.ts';
import { ProductSchema } from '../../schema/product.ts';
import { LineSchema } from '../../schema/text.ts';

type Plain = Record<string, unknown>;

/** The key of the id of a replaced decision: `supersedes` has always been its number. */
const REPLACED = 'supersedesDecision';

/** The file of a product with its certificates as they are published. */
export function withToldDecisions({
  data,
  certificates,
}: Pick<Product, 'data' | 'certificates'>): Plain {
  if (!data.certificates) return data;
  const signedBy = (id: string) => certificates.find(({ data: one }) => one.decision === id)?.data;
  const told = data.certificates.map((certificate) => {
    const signed = signedBy(certificate.decision);
    if (!signed) return certificate;
    const { supersedes, recall: _recall, ...own } = certificate;
    const replaced = supersedes === undefined ? undefined : signedBy(supersedes)?.decisionNumber;
    return {
      ...own,
      decisionNumber: signed.decisionNumber,
      issuedOn: signed.issuedOn,
      ...(signed.issuedOnIs !== 'signed' && { issuedOnIs: signed.issuedOnIs }),
      issuingAuthority: signed.issuingAuthority,
      ...(replaced !== undefined && { supersedes: replaced }),
      ...(supersedes !== undefined && { [REPLACED]: supersedes }),
      ...(signed.recall && { recall: signed.recall }),
    };
  });
  return { ...data, certificates: told };
}

const { shape } = CertificateSchema;
const { number, issuingAuthority } = DecisionSchema.shape;

/** The shape of a product's file as it is published. */
export const PublishedProductSchema = ProductSchema.extend({
  certificates: field(
    'Quyết định công nhận',
    'Mỗi giấy chứng nhận, kèm số, ngày và cơ quan của quyết định.',
    ProductSchema.shape.certificates
      .unwrap()
      .element.extend({
        decisionNumber: field('Số quyết định', 'Ví dụ 321/QĐ-UBND.', number.unwrap()),
        issuedOn: field('Ngày ký', 'Ngày đầu tiên có hiệu lực.', DaySchema),
        issuedOnIs: field(
          'Loại ngày',
          'Có khi nguồn chỉ ghi ngày bắt đầu có hiệu lực, không ghi ngày ký.',
          z.literal('validFrom'),
        ).optional(),
        issuingAuthority,
        supersedes: field(
          'Thay quyết định',
          'Số quyết định mà quyết định này thay.',
          number.unwrap(),
        ).optional(),
        [REPLACED]: shape.supersedes,
        recall: field(
          'Thu hồi',
          'Ngày thu hồi, quyết định thu hồi và căn cứ.',
          shape.recall.unwrap().extend({
            decisionNumber: field('Số quyết định', '', number.unwrap()),
            authority: field('Cơ quan', 'Cơ quan ra quyết định thu hồi.', LineSchema),
          }),
        ).optional(),
      })
      .array(),
  ).optional(),
});

/** The file of a product without what is told of its decisions: as it was written. */
export function withoutToldDecisions(product: Plain): Plain {
  const { certificates } = product;
  if (!Array.isArray(certificates)) return product;
  return {
    ...product,
    certificates: certificates.map((certificate: unknown) => {
      if (!isPlain(certificate) || certificate['decision'] === undefined) return certificate;
      const { supersedes: _number, [REPLACED]: supersedes, recall, ...told } = certificate;
      const own = without(told, [...toldOfDecision, 'issuedOnIs']);
      return {
        ...own,
        ...(supersedes !== undefined && { supersedes }),
        ...(recall !== undefined && {
          recall: isPlain(recall) ? without(recall, toldOfRecall) : recall,
        }),
      };
    }),
  };
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const without = (value: Plain, keys: readonly string[]): Plain =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
