package dev.apograph.spec.correction;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.NearestName;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.schema.DocumentKind;
import dev.apograph.spec.schema.LocatedJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a corrections file and checks its form; whether its selectors fit the pages is told later. */
final class CorrectionParser {

    /** Longest file in characters; nobody writes more by hand. */
    static final int LONGEST = 1024 * 1024;

    private static final String WAS = "was";

    private final LocatedJson document;
    private final Diagnostics diagnostics;

    private CorrectionParser(LocatedJson document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    /** The file's root, or nothing and a diagnostic. Parts that are wrong are reported and left out. */
    static Optional<CorrectionNode> parse(CorrectionFile file, Diagnostics diagnostics) {
        if (file.text().length() > LONGEST) {
            diagnostics.add(
                    DiagnosticCode.CORRECTIONS_UNREADABLE,
                    SourcePlace.wholeFile(file.name()),
                    "the file has " + file.text().length() + " characters, the most that is read " + LONGEST,
                    "keep corrections alone in it");
            return Optional.empty();
        }
        return LocatedJson.parse(file.name(), file.text(), DocumentKind.CORRECTIONS, diagnostics)
                .map(document -> new CorrectionParser(document, diagnostics).root());
    }

    private CorrectionNode root() {
        return node(CorrectionKind.API, "", document.root(), document.place(), List.of());
    }

    /** {@code path} holds the keys that lead to the node, the outermost first. */
    private CorrectionNode node(
            CorrectionKind kind, String selector, JsonNode json, SourcePlace place, List<String> path) {
        List<Change<?>> changes = new ArrayList<>();
        List<CorrectionNode> children = new ArrayList<>();
        if (!json.isObject() && !isEmpty(json)) {
            invalid(place, name(path) + " holds " + String.join(", ", keys(kind)), "write one of them a line below it");
        }
        json.properties().forEach(entry -> {
            SourcePlace line = document.place(json, entry.getKey());
            Optional<Aspect<?>> aspect = kind.aspects().stream()
                    .filter(known -> known.key().equals(entry.getKey()))
                    .findFirst();
            CorrectionKind section = kind.sections().get(entry.getKey());
            if (aspect.isPresent()) {
                change(aspect.get(), entry.getValue(), line, below(path, entry.getKey()))
                        .ifPresent(changes::add);
            } else if (section != null) {
                children.addAll(section(section, entry.getValue(), line, below(path, entry.getKey())));
            } else {
                unknown(line, entry.getKey(), keys(kind));
            }
        });
        return new CorrectionNode(kind, selector, place, changes, children);
    }

    private List<CorrectionNode> section(CorrectionKind kind, JsonNode json, SourcePlace place, List<String> path) {
        if (kind.isSingle()) {
            return List.of(node(kind, "", json, place, path));
        }
        if (!json.isObject() && !isEmpty(json)) {
            invalid(place, name(path) + " holds one key for each " + kind.word(), "write it a line below");
        }
        List<CorrectionNode> nodes = new ArrayList<>();
        json.properties().forEach(entry -> {
            SourcePlace line = document.place(json, entry.getKey());
            if (kind == CorrectionKind.ENDPOINT && Routes.of(entry.getKey()).isEmpty()) {
                invalid(line, "`" + entry.getKey() + "` is not method and path", "write it like GET /lamps/{lampId}");
            } else {
                nodes.add(node(kind, entry.getKey(), entry.getValue(), line, below(path, entry.getKey())));
            }
        });
        return nodes;
    }

    private <T> Optional<Change<T>> change(Aspect<T> aspect, JsonNode json, SourcePlace place, List<String> path) {
        boolean naming = aspect.isCorrecting() && json.isObject();
        List<String> was = naming ? was(json) : List.of();
        if (naming) {
            json.fieldNames().forEachRemaining(key -> {
                if (!key.equals(WAS) && !key.equals(aspect.valueKey())) {
                    unknown(document.place(json, key), key, List.of(aspect.valueKey(), WAS));
                }
            });
        }
        JsonNode written = naming ? json.path(aspect.valueKey()) : json;
        Optional<T> value = aspect.read(written);
        if (value.isEmpty()) {
            SourcePlace at = naming && json.has(aspect.valueKey()) ? document.place(json, aspect.valueKey()) : place;
            invalid(
                    at,
                    name(path) + " cannot be " + (written.isMissingNode() ? "left out" : written),
                    "it is " + aspect.expected());
        }
        Evidence evidence = new Evidence(place, path, EvidenceGrade.CORRECTED, "correction");
        return value.map(known -> new Change<>(aspect, known, written, was, evidence));
    }

    private List<String> was(JsonNode json) {
        if (!json.has(WAS)) {
            return List.of();
        }
        JsonNode node = json.get(WAS);
        List<String> hashes = Stream.concat(Stream.of(node), node.valueStream())
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(TextHash::isHash)
                .toList();
        if (hashes.size() != (node.isArray() ? node.size() : 1)) {
            invalid(
                    document.place(json, WAS),
                    "`was` cannot be " + node,
                    "leave it out, and the message will say what to write");
        }
        return hashes;
    }

    /** A key below which everything is commented out. */
    private static boolean isEmpty(JsonNode json) {
        return json.isNull() || (json.isTextual() && json.asText().isEmpty());
    }

    private static List<String> keys(CorrectionKind kind) {
        return Stream.concat(kind.aspects().stream().map(Aspect::key), kind.sections().keySet().stream())
                .sorted()
                .toList();
    }

    private static List<String> below(List<String> path, String key) {
        return Stream.concat(path.stream(), Stream.of(key)).toList();
    }

    private static String name(List<String> path) {
        return path.isEmpty() ? "the file" : "`" + path.get(path.size() - 1) + "`";
    }

    private void unknown(SourcePlace place, String key, List<String> known) {
        diagnostics.add(
                DiagnosticCode.CORRECTION_KEY_UNKNOWN,
                place,
                "`" + key + "` is not known here",
                NearestName.hint(key, known));
    }

    private void invalid(SourcePlace place, String message, String mend) {
        diagnostics.add(DiagnosticCode.CORRECTION_VALUE_INVALID, place, message, mend);
    }
}
