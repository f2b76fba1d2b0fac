package dev.apograph.spec.page;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines that elements of HTML take which start at the start of a line; one pass over the page. */
final class HtmlElements {

    private static final Set<String> STRUCTURE = Set.of(
            "html",
            "head",
            "body",
            "header",
            "footer",
            "main",
            "nav",
            "article",
            "section",
            "aside",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "thead",
            "tbody",
            "tr",
            "td",
            "th",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "pre",
            "details",
            "summary",
            "script",
            "style",
            "form",
            "figure",
            "blockquote",
            "noscript");

    /** Elements whose content is not to be looked into. */
    private static final Set<String> CLOSED = Set.of("pre", "script", "style", "textarea");

    private static final Pattern TAG =
            Pattern.compile("<(?:(!--)|!doctype\\b|(/?)([a-zA-Z][a-zA-Z0-9]{0,20})\\b)", Pattern.CASE_INSENSITIVE);

    private final Map<Integer, Integer> ends = new HashMap<>();
    private final BitSet starts = new BitSet();
    private final BitSet closed = new BitSet();
    private final BitSet fenced = new BitSet();
    private final Map<String, Deque<Integer>> open = new HashMap<>();
    private final Map<String, Integer> lastClosing = new HashMap<>();
    private final MarkdownFences fences = new MarkdownFences();
    private String inside = "";

    HtmlElements(SourceText source) {
        List<String> lines = source.lines();
        for (int line = 1; line <= lines.size(); line++) {
            noteClosing(line, lines.get(line - 1));
        }
        for (int line = 1; line <= lines.size(); line++) {
            line(line, lines.get(line - 1), source.raw().get(line - 1));
        }
    }

    /** The last line of the element that starts a line; empty where none starts, or none is closed. */
    Optional<Integer> end(int line) {
        return Optional.ofNullable(ends.get(line));
    }

    /** Whether a line starts with a tag of the page's structure. */
    boolean starts(int line) {
        return starts.get(line);
    }

    /** Whether a line begins inside preformatted text, a script, a style or a comment. */
    boolean isClosed(int line) {
        return closed.get(line);
    }

    /** Whether a line belongs to fenced code of Markdown. */
    boolean isFenced(int line) {
        return fenced.get(line);
    }

    private void noteClosing(int line, String text) {
        if (text.contains("</")) {
            String tags = text.toLowerCase(Locale.ROOT);
            CLOSED.stream().filter(name -> tags.contains("</" + name)).forEach(name -> lastClosing.put(name, line));
        }
        if (text.contains("-->")) {
            lastClosing.put("-->", line);
        }
    }

    private void line(int number, String line, String raw) {
        closed.set(number, !inside.isEmpty());
        if (inside.isEmpty() && fences.line(raw)) {
            fenced.set(number);
            return;
        }
        if (line.indexOf('<') < 0 && inside.isEmpty()) {
            return;
        }
        Matcher tag = TAG.matcher(line);
        int at = 0;
        while (at <= line.length()) {
            if (!inside.isEmpty()) {
                at = leave(number, line, at);
            } else if (tag.find(at)) {
                at = tag.end();
                tag(number, raw, tag);
            } else {
                return;
            }
        }
    }

    /** Looks for the end of what is not looked into; gives the place behind it, or behind the line. */
    private int leave(int number, String line, int from) {
        String end = inside.equals("-->") ? inside : "</" + inside;
        boolean mayBe = line.indexOf(end.substring(0, 2), from) >= 0;
        int at = mayBe ? line.toLowerCase(Locale.ROOT).indexOf(end, from) : -1;
        if (at < 0) {
            return line.length() + 1;
        }
        if (!inside.equals("-->")) {
            close(number, inside);
        } else {
            close(number, "!--");
        }
        inside = "";
        return at + end.length();
    }

    private void tag(int number, String raw, Matcher tag) {
        boolean first = tag.start() == 0 && raw.indexOf('<') <= 3;
        String name = tag.group(1) != null
                ? "!--"
                : Optional.ofNullable(tag.group(3)).orElse("html").toLowerCase(Locale.ROOT);
        if (name.equals("!--")) {
            open(number, name, first);
            inside = lastClosing.getOrDefault("-->", 0) >= number ? "-->" : "";
            return;
        }
        if (!STRUCTURE.contains(name)) {
            return;
        }
        if (first) {
            starts.set(number);
        }
        if ("/".equals(tag.group(2))) {
            close(number, name);
        } else {
            open(number, name, first);
            if (CLOSED.contains(name) && lastClosing.getOrDefault(name, 0) >= number) {
                inside = name;
            }
        }
    }

    private void open(int number, String name, boolean first) {
        open.computeIfAbsent(name, key -> new ArrayDeque<>()).push(first ? number : 0);
    }

    private void close(int number, String name) {
        Deque<Integer> starts = open.getOrDefault(name, new ArrayDeque<>());
        if (!starts.isEmpty()) {
            int start = starts.pop();
            if (start > 0) {
                ends.merge(start, number, Math::max);
            }
        }
    }
}
