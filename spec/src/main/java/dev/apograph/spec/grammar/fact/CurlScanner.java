package dev.apograph.spec.grammar.fact;

import dev.apograph.spec.definition.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks once through a command line, option by option. One use. */
final class CurlScanner {

    private static final Pattern COMMAND = Pattern.compile("(?<![\\p{L}\\p{N}_./-])curl(?![\\p{L}\\p{N}_.])");

    /** Options with an argument, by their long names; those that are not listed here take none. */
    private static final Map<String, Character> LONG = Map.ofEntries(
            Map.entry("request", 'X'),
            Map.entry("header", 'H'),
            Map.entry("data", 'd'),
            Map.entry("data-raw", 'd'),
            Map.entry("data-binary", 'd'),
            Map.entry("data-ascii", 'd'),
            Map.entry("data-urlencode", 'd'),
            Map.entry("json", 'd'),
            Map.entry("form", 'F'),
            Map.entry("form-string", 'F'),
            Map.entry("user", 'u'),
            Map.entry("oauth2-bearer", 'u'),
            Map.entry("url", '@'),
            Map.entry("output", 'o'),
            Map.entry("user-agent", 'A'),
            Map.entry("cookie", 'b'),
            Map.entry("max-time", 'm'));

    private static final Pattern LONG_NAME = Pattern.compile("--([a-z][a-z0-9-]{0,40}[a-z0-9])=?");

    private static final Pattern METHOD =
            Pattern.compile("['\"\u2018\u201C]?(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)['\"\u2019\u201D]?");

    /** Short options with an argument; all others take none. */
    private static final String WITH_ARGUMENT = "XHdFuoAbmecTwxEYyrzD";

    /** Behind these another command begins. */
    private static final String ENDS = "|;&>";

    private final CurlArguments text;
    private final List<CurlCommand.Header> headers = new ArrayList<>();
    private final List<String> data = new ArrayList<>();
    private Optional<HttpMethod> method = Optional.empty();
    private Optional<String> url = Optional.empty();
    private boolean form;
    private boolean user;

    CurlScanner(String text) {
        Matcher command = COMMAND.matcher(text);
        this.text = new CurlArguments(command.find() ? text.substring(command.end()) : "");
    }

    CurlCommand read() {
        while (text.skipBlanks() && ENDS.indexOf(text.peek()) < 0) {
            if (text.peek() == '-') {
                option();
            } else {
                positional(text.argument());
            }
        }
        Optional<String> sent = data.isEmpty() ? Optional.empty() : Optional.of(String.join("&", data));
        return new CurlCommand(method, url, headers, sent, form, user);
    }

    private void option() {
        Optional<String> name = text.take(LONG_NAME);
        if (name.isPresent()) {
            if (LONG.containsKey(name.get())) {
                take(LONG.get(name.get()));
            }
            return;
        }
        text.skip();
        // Letters of one group, as in -sSX; an option with an argument ends it.
        while (text.hasNext() && Character.isLetter(text.peek()) && !text.startsWith("http")) {
            char letter = text.skip();
            if (WITH_ARGUMENT.indexOf(letter) >= 0) {
                take(letter);
                return;
            }
        }
    }

    private void take(char option) {
        if (!text.skipBlanks()) {
            return;
        }
        switch (option) {
            case 'X' -> method();
            case 'H' -> header(text.argument());
            case 'd' -> data.add(text.argument());
            case 'F' -> form = !text.argument().isEmpty() || form;
            case 'u' -> user = !text.argument().isEmpty() || user;
            default -> positional(option == '@' ? text.argument() : ignored());
        }
    }

    /** Where blanks are lost, the next option or the URL stands right behind the method. */
    private void method() {
        Optional<String> known = text.take(METHOD);
        method = known.map(HttpMethod::valueOf).or(() -> method);
        if (known.isEmpty()) {
            text.argument();
        }
    }

    private String ignored() {
        text.argument();
        return "";
    }

    private void header(String line) {
        int colon = line.indexOf(':');
        if (colon > 0) {
            headers.add(new CurlCommand.Header(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
        }
    }

    /** The first argument that could be one is the URL. */
    private void positional(String argument) {
        if (url.isEmpty() && argument.indexOf('/') >= 0) {
            url = Optional.of(argument);
        }
    }
}
