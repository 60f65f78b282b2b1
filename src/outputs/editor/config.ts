/** All that the web editor is told, made from the schemas and from `site.json`. */
import { illustrated } from '../../catalogue/rules/photos.ts';
import { type Lang, useStrings } from '../../i18n/index.ts';
import { type EditorConfig, type FormFile, STORY_FORMAT } from '../../domain/editor/form.ts';
import { type CollectionName, collectionNames, collections } from '../../schema/collections.ts';
import type { EditorData } from '../../schema/editor.ts';
import { type SingleFileName, singleFileNames, singleFiles } from '../../schema/files.ts';
import { editorBackend } from './backend.ts';
import { editorFields, nameField, titleFields } from './fields.ts';

/** Master photographs: no side longer than this, in pixels, as `npm run photo` makes them too. */
const PHOTO_SIDE_PX = 1600;
const PHOTO_QUALITY = 82;
/** What a telephone's camera makes at most; it is made smaller before it is kept. */
const LARGEST_UPLOAD_BYTES = 40_000_000;
const ID_LENGTH = 80;
const ID_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';

/** Laid down by law: their entries can be corrected, but none is added or taken away. */
const closedCollections: ReadonlySet<CollectionName> = new Set(['stars', 'product-groups']);
const hasPhotographs = (name: CollectionName): boolean =>
  (illustrated as readonly string[]).includes(name);

/** Material Symbols, which the CMS brings along. */
const icons: Record<CollectionName, string> = {
  products: 'shopping_basket',
  producers: 'groups',
  decisions: 'gavel',
  stars: 'star',
  'product-groups': 'category',
  'points-of-sale': 'storefront',
  destinations: 'landscape',
  routes: 'route',
  events: 'celebration',
  stories: 'menu_book',
  localities: 'location_city',
  plans: 'flag',
  marketplaces: 'public',
};

export interface EditorSettings {
  /** What `site.json` says of the repository. */
  editor: EditorData | undefined;
  siteName: string;
  /** The address of the site's home page. */
  siteUrl: string;
  /** The address of the site's mark. */
  logo: string;
  /** The content folder as seen from the project's, with `/`: `content`. */
  content: string;
  lang?: Lang;
}

/** The name of the format of a kind of file. */
const formatOf = (name: CollectionName | SingleFileName): string => `san-vat-${name}`;

/** @throws EditorFieldError when a schema has something that the editor has no form for */
export function editorConfig(settings: EditorSettings): EditorConfig {
  const { editor, siteName, siteUrl, logo, content, lang = 'vi' } = settings;
  const strings = useStrings(lang).editor;
  return {
    isLocalOnly: editor === undefined,
    cms: {
      load_config_file: false,
      ...editorBackend(editor, strings.commits),
      app_title: siteName,
      logo: { src: logo },
      site_url: siteUrl,
      display_url: siteUrl,
      show_preview_links: false,
      media_folder: `/${content}/photos`,
      public_folder: `/${content}/photos`,
      media_libraries: {
        default: {
          config: {
            max_file_size: LARGEST_UPLOAD_BYTES,
            slugify_filename: true,
            transformations: {
              raster_image: {
                format: 'webp',
                quality: PHOTO_QUALITY,
                width: PHOTO_SIDE_PX,
                height: PHOTO_SIDE_PX,
              },
            },
          },
        },
        stock_assets: false,
      },
      slug: {
        encoding: 'ascii',
        clean_accents: true,
        sanitize_replacement: '-',
        maxlength: ID_LENGTH,
      },
      output: { omit_empty_optional_fields: true },
      editor: { preview: false },
      collections: [
        ...collectionNames.map((name) => collection(name, content, lang)),
        ...(['vi', 'en'] as const).map((language) => storyTexts(language, content, lang)),
      ],
      singletons: singleFileNames.map((name) => ({
        name,
        label: strings.files[name],
        icon: 'settings',
        file: `${content}/${name}.json`,
        format: formatOf(name),
        fields: editorFields(singleFiles[name], name, lang),
      })),
    },
  };
}

function collection(name: CollectionName, content: string, lang: Lang): FormFile {
  const { editor: strings, data } = useStrings(lang);
  const [title = name, description] = data.sets[name];
  const label = name === 'producers' ? strings.producers : title;
  const isOpen = !closedCollections.has(name);
  const idHint = name === 'decisions' ? strings.decisionIdHint : strings.idHint;
  return {
    name,
    label,
    label_singular: label,
    description,
    icon: icons[name],
    folder: `${content}/${name}`,
    extension: 'json',
    format: formatOf(name),
    identifier_field: nameField(name),
    summary: titleFields(name)
      .map((field) => `{{${field}}}`)
      .join(', '),
    sortable_fields: titleFields(name),
    create: isOpen,
    delete: isOpen,
    duplicate: isOpen,
    slug: {
      template: idTemplate(name),
      // The id is printed on packs: it is chosen once.
      editable: ['create'],
      hint: idHint,
      pattern: [ID_PATTERN, idHint],
    },
    ...(hasPhotographs(name)
      ? // Relative to the entry: the folder of photographs has its id.
        { media_folder: '../photos/{{slug}}', public_folder: '' }
      : {}),
    thumbnail: hasPhotographs(name) ? 'photos.*.file' : false,
    fields: editorFields(collections[name], name, lang),
  };
}

/** What the editor makes an id of: the name; of decisions, year, number and body. */
const idTemplate = (name: CollectionName): string =>
  name === 'decisions'
    ? "{{signedOn | date('YYYY')}}-{{number}}-{{issuingAuthority.name}}"
    : `{{${nameField(name)}}}`;

function storyTexts(language: 'vi' | 'en', content: string, lang: Lang): FormFile {
  const { editor: strings } = useStrings(lang);
  return {
    name: `stories-${language}`,
    label: strings.storyTexts[language],
    icon: 'article',
    folder: `${content}/stories/${language}`,
    extension: 'md',
    format: STORY_FORMAT,
    identifier_field: 'body',
    summary: '{{slug}}',
    sortable_fields: ['slug'],
    thumbnail: false,
    slug: {
      editable: ['create'],
      hint: strings.storyIdHint,
      pattern: [ID_PATTERN, strings.idHint],
    },
    fields: [
      {
        name: 'body',
        label: strings.storyText,
        widget: 'richtext',
        // What the reader of stories knows: src/catalogue/read/markdown.ts.
        buttons: [
          'bold',
          'italic',
          'link',
          'heading-two',
          'heading-three',
          'quote',
          'bulleted-list',
          'numbered-list',
        ],
        editor_components: [],
        use_emoji_autocomplete: false,
      },
    ],
  };
}
