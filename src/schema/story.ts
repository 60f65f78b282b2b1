import { z } from 'zod';
import { DaySchema } from './date.ts';
import { entryHead } from './entry.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { ConsentSchema } from './person.ts';
import { PhotosSchema } from './photo.ts';
import { LocalityReferenceSchema } from './place.ts';
import { ConflictSchema, SourcesSchema } from './source.ts';
import { BilingualLineSchema, BilingualTextSchema, LineSchema } from './text.ts';
import { HttpsUrlSchema } from './url.ts';

export const storyKinds = ['story', 'news', 'exemplar', 'guide', 'recall', 'warning'] as const;

/**
 * The facts about a story: `content/stories/<id>.json`. Its words are Markdown beside it, one file a
 * language: `content/stories/vi/<id>.md` and, where it is translated, `content/stories/en/<id>.md`.
 */
export const StorySchema = z
  .strictObject({
    ...entryHead,
    title: field('Tên bài', '', BilingualLineSchema),
    summary: field('Tóm tắt', 'Một hai câu hiện ở danh sách.', BilingualTextSchema),
    kind: field(
      'Loại bài',
      'story: câu chuyện; news: tin; exemplar: gương điển hình; guide: hướng dẫn; recall: thu hồi; warning: cảnh báo.',
      z.enum(storyKinds),
    ),
    date: field('Ngày đăng', '', DaySchema),
    locality: LocalityReferenceSchema,
    products: field('Sản phẩm được nhắc đến', '', z.array(reference('products'))).optional(),
    producers: field('Chủ thể được nhắc đến', '', z.array(reference('producers'))).optional(),
    destinations: field(
      'Điểm đến được nhắc đến',
      '',
      z.array(reference('destinations')),
    ).optional(),
    events: field('Sự kiện được nhắc đến', '', z.array(reference('events'))).optional(),
    author: field('Người viết', 'Tên cơ quan hoặc ban biên tập.', LineSchema).optional(),
    origin: field(
      'Nguồn bài',
      'own: bài tự viết; external: bài của báo, chỉ dẫn liên kết.',
      z.enum(['own', 'external']),
    ),
    sourceUrl: field('Liên kết bài gốc', 'Bắt buộc với bài của báo.', HttpsUrlSchema).optional(),
    clip: field('Đoạn phim', 'Liên kết https đến đoạn phim.', HttpsUrlSchema).optional(),
    consent: field('Giấy đồng ý', 'Bắt buộc với gương điển hình.', ConsentSchema).optional(),
    photos: PhotosSchema.optional(),
    caution: field(
      'Điều phải dè dặt',
      'Điều các nguồn ghi mà bài không nhắc lại như sự thật.',
      BilingualTextSchema,
    ).optional(),
    conflicts: field('Nội dung các nguồn ghi khác nhau', '', z.array(ConflictSchema)).optional(),
    sources: SourcesSchema,
  })
  .refine((story) => story.origin === 'own' || story.sourceUrl, {
    error: 'externalNeedsUrl',
    path: ['sourceUrl'],
  })
  .refine((story) => story.kind !== 'exemplar' || story.consent?.scope.includes('story'), {
    error: 'exemplarConsent',
    path: ['consent'],
  });
export type StoryData = z.output<typeof StorySchema>;
