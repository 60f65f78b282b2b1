/**
 * The field for a position: one line that takes whatever a map's "copy" gave, says what it read, and
 * tidies it when the officer goes on.
 */
import { formatCoordinates, parseCoordinates } from '../../domain/editor/coordinates.ts';

/** What the CMS leaves on the window for controls of our own: its React, in the parts that are used here. */
interface ReactParts {
  createClass: (definition: object) => never;
  h: (tag: string, properties: object, ...children: unknown[]) => unknown;
}

interface Control {
  props: {
    value: unknown;
    field: { get: (name: string) => unknown };
    forID: string;
    classNameWrapper: string;
    onChange: (value: string) => void;
  };
}

const textOf = ({ props }: Control): string => (typeof props.value === 'string' ? props.value : '');
const wordOf = ({ props }: Control, name: string): string => String(props.field.get(name) ?? '');

/** The control, for `CMS.registerFieldType`. Called once the CMS is loaded. */
export function coordinatesControl() {
  const { createClass, h } = window as unknown as ReactParts;
  return createClass({
    isValid(this: Control) {
      const text = textOf(this);
      if (text === '' || parseCoordinates(text)) return true;
      return { error: { message: wordOf(this, 'unreadable') } };
    },
    render(this: Control) {
      const text = textOf(this);
      const read = parseCoordinates(text);
      const answer = read
        ? wordOf(this, 'read').replace('{lat}', String(read.lat)).replace('{lng}', String(read.lng))
        : wordOf(this, 'unreadable');
      return h(
        'div',
        { className: 'coordinates' },
        h('input', {
          id: this.props.forID,
          className: this.props.classNameWrapper,
          type: 'text',
          autoComplete: 'off',
          spellCheck: false,
          value: text,
          onChange: (event: { target: HTMLInputElement }) =>
            this.props.onChange(event.target.value),
          onBlur: () => {
            if (read) this.props.onChange(formatCoordinates(read));
          },
        }),
        h(
          'p',
          { className: read ? 'coordinates-read' : 'coordinates-unread', role: 'status' },
          text === '' ? '' : answer,
        ),
      );
    },
  });
}
