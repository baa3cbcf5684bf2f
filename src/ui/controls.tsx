/** Small pieces of every screen: buttons, a switch, a choice, a fold that builds its content only when open, links out. */
import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { safeHref } from '../text/links.ts';
import { language, t } from './words.ts';

interface ButtonProps {
  readonly onClick?: () => void;
  /** `quiet` stands in a row of others or in a line of words. */
  readonly kind?: 'primary' | 'quiet' | '';
  /** What it is about, for who hears the button alone. */
  readonly about?: string;
  readonly type?: 'button' | 'submit';
  readonly title?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ComponentChildren;
}

/** A button. Its object follows the verb in English, and precedes it in languages whose verb comes last. */
export function Button({ kind = '', about, onClick, type = 'button', children, ...rest }: ButtonProps) {
  const hidden = about && <span class="visually-hidden"> {about} </span>;
  return (
    <button {...rest} type={type} class={`button ${kind}`} onClick={() => onClick?.()}>
      {language() === 'en' ? [children, hidden] : [hidden, children]}
    </button>
  );
}

/** Takes a row out of a list. */
export const Remove = ({ name, onClick }: { readonly name: string; readonly onClick: () => void }) => (
  <Button kind="quiet" about={name} onClick={onClick}>
    {t('list.remove')}
  </Button>
);

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** The label is not shown: what stands beside the choice tells what it is for. */
  readonly bare?: boolean;
  readonly value: T;
  readonly options: readonly (readonly [value: T, words: string])[];
  readonly onChange: (value: T) => void;
}

/** One of several. */
export function Choice<T extends string>({ label, bare = false, value, options, onChange }: ChoiceProps<T>) {
  return (
    <label class="field">
      <span class={bare ? 'visually-hidden' : undefined}>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** An on/off switch with its label; the whole row can be pressed. */
export function Switch({ label, hint, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch-row">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onClick={() => onChange(!on)}
      >
        {label}
        <span class="switch-track" />
      </button>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** The result of the reader's last action: announced when it comes, hidden while there is nothing to say. */
export const Notice = ({ children }: { readonly children: string }) => (
  <p role="status" class={children ? 'notice' : 'visually-hidden'}>
    {children}
  </p>
);

interface FoldProps {
  readonly summary: ComponentChildren;
  readonly children: () => ComponentChildren;
  readonly class?: string;
  readonly open?: boolean;
  /** Of the folds with one name at most one is open. */
  readonly name?: string;
}

/** A disclosure whose content is built when it is first opened: a folded list of hundreds costs nothing. */
export function Fold({ summary, children, class: kind = '', open = false, name }: FoldProps) {
  const [opened, setOpened] = useState(open);
  const fold = useRef<HTMLDetailsElement>(null);
  // A browser closes one that comes open into a group where another still is: that one closes in the same turn.
  useLayoutEffect(() => {
    if (open && fold.current) fold.current.open = true;
  }, [open]);
  return (
    <details
      ref={fold}
      class={`fold ${kind}`}
      open={open}
      {...(name ? { name } : {})}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>
        <Icon name="chevron" />
        {summary}
      </summary>
      {opened && <div class="fold-body stack">{children()}</div>}
    </details>
  );
}

interface OutLinkProps {
  readonly address: string | undefined;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** A link out of the extension; plain text where the address is not http(s). */
export function OutLink({ address, children, class: name = '' }: OutLinkProps) {
  const href = safeHref(address);
  if (!href) return <span class={name}>{children}</span>;
  return (
    <a class={`out-link ${name}`} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="visually-hidden"> ({t('source.newTab')})</span>
    </a>
  );
}

interface SayingProps extends Pick<ButtonProps, 'about' | 'children' | 'kind'> {
  /** Rejects, or answers false, where it did not work. */
  readonly act: () => Promise<unknown>;
  readonly done?: string;
  readonly failed: string;
}

/** A button that says beside it what came of it. */
export function SayingButton({ act, done = '', failed, ...button }: SayingProps) {
  const [said, setSaid] = useState('');
  const press = (): void =>
    void act().then(
      (worked) => setSaid(worked === false ? failed : done),
      () => setSaid(failed),
    );
  return (
    <>
      <Button kind="quiet" {...button} onClick={press} />
      <span role="status" class="hint">
        {said}
      </span>
    </>
  );
}

/** Copies a text; where the browser refuses, it says what to do instead. */
export function CopyButton(props: Omit<SayingProps, 'done' | 'failed'>) {
  return <SayingButton {...props} done={t('finding.copied')} failed={t('finding.notCopied')} />;
}

interface ManyProps<T> {
  readonly items: readonly T[];
  readonly first: number;
  readonly class?: string;
  readonly children: (item: T) => ComponentChildren;
}

/** How many more rows one press of "show more" adds: enough to read on, few enough to stay quick. */
const step = 12;

/** A list that shows its first items and the rest on request, with focus left at the first new one; on paper all of them. */
export function LongList<T>({ items, first, class: name = '', children }: ManyProps<T>) {
  const [more, setMore] = useState(0);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => setPrinting(true);
    addEventListener('beforeprint', begin);
    return () => removeEventListener('beforeprint', begin);
  }, []);
  const list = useRef<HTMLUListElement>(null);
  const count = printing ? items.length : first + more;
  const fresh = more > 0 ? first + more - step : -1;
  // Once for each press: what is drawn anew later leaves the focus where the reader has taken it.
  useLayoutEffect(() => list.current?.querySelector<HTMLElement>(':scope > [tabindex]')?.focus(), [more]);
  const left = items.length - count;
  return (
    <>
      <ul ref={list} class={`plain-list stack ${name}`}>
        {items.slice(0, count).map((item, index) => (
          <li key={index} {...(index === fresh ? { tabIndex: -1 } : {})}>
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button kind="quiet" onClick={() => setMore(more + step)}>
          {t('list.more', { count: Math.min(left, step) })}
        </Button>
      )}
    </>
  );
}

interface SearchProps<T> extends ManyProps<T> {
  readonly label: string;
  /** What an item is found by. */
  readonly wordsOf: (item: T) => string;
}

/** A long list with a search for all of some words above it; a row holds its name and what can be done with it. */
export function SearchList<T>({ label, wordsOf, items, ...list }: SearchProps<T>) {
  const [query, setQuery] = useState('');
  const words = query.toLocaleLowerCase().split(/\s/);
  const found = items.filter((item) => {
    const text = wordsOf(item).toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <>
      <label class="field">
        <span>{label}</span>
        <input type="search" value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
      </label>
      <p class="hint" role="status">
        {t('list.found', { count: found.length })}
      </p>
      <LongList key={query} {...list} items={found} class="rows" />
    </>
  );
}

/**
 * Keeps the focus in a part of a screen: when a row or button disappears, the focus moves to the part's heading or to what
 * replaced it, not to the top of the page.
 * @param place a selector: the first element of the part that takes the focus
 */
export function useFocusKept<T extends HTMLElement>(place: string) {
  const part = useRef<T>(null);
  const hadFocus = part.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (hadFocus && document.activeElement === document.body) {
      part.current?.querySelector<HTMLElement>(place)?.focus();
    }
  });
  return part;
}
