/** One idea of the field, the words for it, and the words that are not used for it. */
export interface Term {
  /** What is meant, in English, as in the glossary of CONTRIBUTING. */
  idea: string;
  /** The word that visitors read. */
  vi: string;
  /** The word that officers read in forms, tables, messages and guides. */
  officers: string;
  /** The English word. */
  en: string;
  /**
   * Words that are not used for it, in small letters, whole words. A word that begins with a capital is looked
   * for as it is written: the brand Sản Vật is no "sản vật".
   */
  avoid: { vi: readonly string[]; en: readonly string[] };
  /** Longer phrases in which a word to avoid is right, because it means something else there. */
  except?: readonly string[];
}

/**
 * The words of the site, one for an idea. The law's words are those of Decision 26/2026/QĐ-TTg: chủ thể, đánh giá
 * and phân hạng (a council), công nhận (a People's Committee or the ministry), giấy chứng nhận, thời hạn, thu hồi.
 * The guide for officers and CONTRIBUTING print this list; `test/unit/i18n/terms.test.ts` holds every
 * dictionary, guide and message against it. Stories and quotations may speak otherwise.
 */
export const terms: readonly Term[] = [
  {
    idea: 'producer',
    vi: 'cơ sở sản xuất',
    officers: 'chủ thể OCOP',
    en: 'producer',
    avoid: {
      vi: ['người làm', 'người làm ra', 'nơi làm', 'nhà làm', 'chỗ làm'],
      en: ['maker', 'makers'],
    },
    except: ['người làm vườn', 'nơi làm việc', 'ngày làm việc'],
  },
  {
    idea: 'product',
    vi: 'sản phẩm',
    officers: 'sản phẩm',
    en: 'product',
    avoid: { vi: ['sản vật', 'món hàng', 'món này', 'gói hàng'], en: ['goods'] },
    // What fairs and shops sell beside products of the programme, and the forms' own words.
    except: ['other goods', 'Sản Vật'],
  },
  {
    idea: 'point of sale',
    vi: 'điểm bán',
    officers: 'điểm giới thiệu và bán sản phẩm OCOP',
    en: 'point of sale',
    avoid: {
      vi: ['nơi bán', 'nơi mua', 'chỗ mua', 'chỗ bán', 'chỗ có bán'],
      en: ['sales point', 'selling point'],
    },
  },
  {
    idea: 'online marketplace',
    vi: 'sàn thương mại điện tử',
    officers: 'sàn thương mại điện tử',
    en: 'online marketplace',
    avoid: { vi: ['sàn trên mạng', 'sàn mạng'], en: ['on line', 'e-marketplace'] },
  },
  {
    idea: 'destination',
    vi: 'điểm đến',
    officers: 'điểm đến',
    en: 'destination',
    avoid: { vi: ['nơi đến', 'chỗ ghé', 'chỗ đáng ghé', 'chỗ ghé chơi', 'nơi ghé'], en: [] },
  },
  {
    idea: 'locality',
    vi: 'địa phương',
    officers: 'địa phương',
    en: 'locality',
    avoid: { vi: ['vùng đất'], en: ['lands'] },
  },
  {
    idea: 'route',
    vi: 'tuyến du lịch',
    officers: 'tuyến du lịch',
    en: 'route',
    avoid: { vi: ['cung đường'], en: [] },
  },
  {
    idea: 'stop of a route',
    vi: 'điểm dừng',
    officers: 'điểm dừng',
    en: 'stop',
    avoid: { vi: ['chặng dừng', 'chặng nghỉ', 'chỗ dừng', 'nơi dừng'], en: [] },
  },
  {
    idea: 'evidence',
    vi: 'mức xác thực',
    officers: 'mức xác thực',
    en: 'evidence',
    avoid: {
      vi: ['mức chắc chắn', 'mức bằng chứng', 'mức độ bằng chứng', 'mức biết', 'chắc đến đâu'],
      en: ['how sure', 'sureness'],
    },
  },
  {
    idea: 'source',
    vi: 'nguồn',
    officers: 'nguồn',
    en: 'source',
    avoid: {
      vi: ['đọc được từ đâu', 'đọc được ở đâu', 'nghe sao', 'nói ở đâu'],
      en: ['where this was read', 'said in'],
    },
  },
  {
    idea: 'recognition of a rating',
    vi: 'công nhận',
    officers: 'công nhận, quyết định công nhận',
    en: 'recognition, recognition decision',
    avoid: { vi: ['quyết định cấp sao', 'phong sao', 'lên sao'], en: ['promotion decision'] },
  },
  {
    idea: 'assessment by a council',
    vi: 'đánh giá, phân hạng',
    officers: 'đánh giá, phân hạng',
    en: 'assessment',
    avoid: { vi: ['chấm sao', 'xét sao'], en: ['re-evaluation', 're-evaluations', 're-evaluated'] },
  },
  {
    idea: 'star rating',
    vi: 'hạng sao',
    officers: 'hạng sao',
    en: 'star rating',
    avoid: { vi: ['bậc sao', 'mức sao', 'cấp sao'], en: ['rank', 'ranks', 'ranked', 'ranking'] },
  },
  {
    idea: 'certificate',
    vi: 'giấy chứng nhận',
    officers: 'giấy chứng nhận',
    en: 'certificate',
    avoid: { vi: ['xem lại giấy', 'tờ giấy', 'với giấy ở đây'], en: ['diploma'] },
  },
  {
    idea: 'certificate in force',
    vi: 'còn hiệu lực',
    officers: 'còn hiệu lực',
    en: 'in force',
    avoid: { vi: ['còn trong thời hạn', 'còn sao', 'có giá trị đến', 'cất sao'], en: [] },
  },
  {
    idea: 'withdrawal of a certificate',
    vi: 'thu hồi',
    officers: 'thu hồi',
    en: 'withdrawn',
    avoid: { vi: ['lấy sao lại', 'tước sao'], en: ['recall', 'recalled', 'recalls'] },
  },
  {
    idea: 'rating known from a source, not from a decision',
    vi: 'theo nguồn tin, chưa thấy quyết định',
    officers: 'theo nguồn tin, chưa thấy quyết định',
    en: 'reported, no decision seen',
    avoid: {
      vi: ['nói là', 'theo nguồn công bố', 'nguồn nói', 'các nguồn chưa nói', 'nguồn chưa nói'],
      en: ['said to be', 'as sources state', 'working towards it'],
    },
  },
  {
    idea: 'no recognition known',
    vi: 'chưa thấy công nhận',
    officers: 'chưa thấy công nhận',
    en: 'no recognition seen',
    avoid: { vi: ['đang phấn đấu'], en: ['in preparation for stars'] },
  },
  {
    idea: 'product that is no longer made',
    vi: 'đã ngừng sản xuất',
    officers: 'đã ngừng sản xuất',
    en: 'discontinued',
    avoid: { vi: ['thôi làm', 'thôi sản xuất', 'đã nghỉ làm'], en: [] },
  },
  {
    idea: 'product set of the criteria',
    vi: 'bộ sản phẩm',
    officers: 'bộ sản phẩm',
    en: 'product set',
    avoid: { vi: [], en: ['score sheet', 'score sheets'] },
  },
  {
    idea: 'speciality',
    vi: 'đặc sản địa phương',
    officers: 'đặc sản địa phương',
    en: 'speciality',
    avoid: { vi: ['đặc sản vùng', 'của ngon'], en: ['specialty', 'specialties'] },
  },
  {
    idea: 'editor (the form in the browser)',
    vi: 'trình biên tập',
    officers: 'trình biên tập',
    en: 'editor',
    avoid: { vi: ['trình sửa', 'trang soạn', 'trình soạn', 'trang sửa'], en: [] },
    except: ['trình soạn thảo'],
  },
  {
    idea: 'version of the published site',
    vi: 'phiên bản',
    officers: 'phiên bản, cập nhật',
    en: 'version',
    avoid: { vi: ['bản dựng', 'dựng trang', 'dựng lại', 'trang dựng'], en: [] },
  },
  {
    idea: 'copying',
    vi: 'sao chép',
    officers: 'sao chép',
    en: 'copy',
    avoid: { vi: ['chép', 'chép lại', 'chép từ'], en: [] },
    except: ['sao chép', 'ghi chép', 'bản chép', 'chép nguyên văn', 'chép lại nguyên văn'],
  },
  {
    idea: 'deleting and undoing',
    vi: 'xóa, hoàn tác',
    officers: 'xóa, hoàn tác',
    en: 'delete, undo',
    avoid: { vi: ['xoá', 'lấy lại', 'gỡ bỏ đi'], en: ['take out', 'took out'] },
  },
  {
    idea: 'character of a text',
    vi: 'ký tự',
    officers: 'ký tự',
    en: 'character',
    avoid: { vi: ['kí tự'], en: ['letters long'] },
  },
  {
    idea: 'email',
    vi: 'email',
    officers: 'email',
    en: 'email',
    avoid: { vi: ['thư điện tử'], en: ['e-mail', 'e-mails'] },
  },
  {
    idea: 'Vietnam in English',
    vi: 'Việt Nam',
    officers: 'Việt Nam',
    en: 'Vietnam',
    avoid: { vi: [], en: ['viet nam'] },
  },
];
