import { catalogueOf } from './test/support/search.ts';
import { answering } from './test/support/answering.ts';
const c = await catalogueOf();
const a={vi:answering(c,'vi'),en:answering(c,'en')};
for (const [l,q] of [['vi','cà phê tỉnh đắk nông'],['vi','cà phê gần đà lạt'],['en','waterfall near Chiem Hoa'],['vi','hồ tiêu phú quốc'],['vi','đang còn hạn hà giang'],['vi','tôm khô rạch giá']] as const){
 const {answer,found}=await a[l](q,new Date('2026-11-22T10:00:00+07:00'));
 console.log(q, JSON.stringify({...answer,matches:undefined}), found.slice(0,5), JSON.stringify(answer?.matches.slice(0,4)));
}
console.log(c.localities.filter(l=>/Đà Lạt|Đắk Nông|Lang Biang|Xuân Hương/.test(l.data.name.vi)).map(l=>l.id));
console.log(c.products.filter(p=>/Đắk Nông/.test(JSON.stringify(p.data.address)??'')).map(p=>p.id+JSON.stringify(p.data.address)+p.locality.id));
const m={};for(const p of c.products) if(p.certificate?.inForce){const k=(p.locality.province??p.locality).id;m[k]=(m[k]||'')+p.stars?.count} console.log(m);
