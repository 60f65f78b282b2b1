import { catalogueOf } from './test/support/search.ts';
import { answering } from './test/support/answering.ts';
const c = await catalogueOf();
const a=answering(c,'vi');
const {answer,found}=await a('cà phê tỉnh đắk nông',new Date('2026-11-22T10:00:00+07:00'));
console.log(answer!.matches.map((m,i)=>[m.record,m.isExact,found[i],(m as any).lack]).slice(0,60).join('\n'));
