/** What every page runs, in one file: a page is whole without it. */
import "./copy-code.ts";
import "./language-choice.ts";
import "./navigation-place.ts";
import "./samples-go-local.ts";
