package dev.apograph.runtime.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value that has one of several documented forms. The branch is chosen by looking at the value, never by reading
 * it as each branch in turn: by the kind of JSON; for objects then by the values that branches fix, such as
 * {@code "type": "circle"}, then by the names that are there; for arrays by the first items. Only a scalar is offered to
 * one branch after the other. A value that fits no branch is kept as it is.
 *
 * @param <U> the sealed interface of the union
 */
public final class UnionCodec<U extends JsonModel> implements KeepingCodec<U> {

    private final Branches<U> branches;
    private final Function<JsonValue, U> unknown;
    private final boolean nullable;
    private final List<Branch> all;
    private final Map<JsonKind, List<Branch>> byKind;
    private final @Nullable TellingName telling;

    private UnionCodec(Builder<U> builder) {
        this.branches = builder.branches;
        this.unknown = builder.unknown;
        this.nullable = builder.nullable;
        this.all = List.copyOf(builder.known);
        this.telling = TellingName.of(all.stream().map(Branch::forms).toList()).orElse(null);
        this.byKind = Arrays.stream(JsonKind.values())
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> builder.known.stream()
                                .filter(branch -> branch.takes(kind))
                                .toList()));
    }

    /**
     * Reads the branches of a union.
     *
     * @param <U> the sealed interface of the union
     */
    @FunctionalInterface
    public interface Branches<U> {

        /**
         * Reads one value.
         *
         * @param branch the number of its branch, from 0 in the order of the builder's calls
         * @throws JsonException if the value does not fit the branch
         */
        U read(JsonReader in, int branch);
    }

    /** One branch: a model, which takes any object without failing, or another value. */
    private record Branch(int number, boolean model, List<JsonForm> forms) {

        boolean takes(JsonKind kind) {
            return forms.stream().anyMatch(form -> form.takes(kind));
        }

        boolean exact() {
            return model || forms.stream().allMatch(JsonForm::exact);
        }
    }

    /** A branch and how well a value fits it. */
    private record Candidate(Branch branch, BranchFit fit) {}

    /**
     * Starts a union without branches.
     *
     * @param branches reads each of them
     * @param unknown holds a value that fits none
     */
    public static <U extends JsonModel> Builder<U> builder(Branches<U> branches, Function<JsonValue, U> unknown) {
        return new Builder<>(branches, unknown);
    }

    @Override
    public U read(JsonReader in) {
        return read(in, new Aside(in.strict()));
    }

    @Override
    public U read(JsonReader in, Aside aside) {
        List<Branch> candidates = byKind.getOrDefault(in.peek(), List.of());
        if (candidates.size() == 1 && candidates.get(0).model()) {
            return branches.read(in, candidates.get(0).number());
        }
        Value value = new Value(in, aside);
        for (Branch branch : fitting(candidates, value.json)) {
            Optional<U> read = tried(value, branch);
            if (read.isPresent()) {
                return read.get();
            }
        }
        if (value.strict && !(nullable && value.json instanceof JsonNull)) {
            throw value.refusal();
        }
        return unknown.apply(value.json);
    }

    /**
     * The value that is being read. It is refused where the reader is strict, unless its type was inferred: in a lenient
     * answer a list that is a branch may well hold values that fit no branch.
     */
    private static final class Value {

        private final Aside aside;
        private final boolean strict;
        private final UnionTrail trail;
        private final boolean same;
        private final String path;
        private final JsonValue json;
        private @Nullable JsonException reason;

        private Value(JsonReader in, Aside aside) {
            this.aside = aside;
            this.strict = in.strict() && aside.strict();
            this.trail = in.trail();
            this.same = in.isAtRoot();
            this.path = in.path();
            this.json = in.readValue();
        }

        /** Whether the spelling is to be compared here; a union further out does it for all inside. */
        private boolean isCompared(Branch branch) {
            return !branch.exact() && !trail.compared();
        }

        private JsonReader reader(Branch branch) {
            return JsonReader.over(json, path, strict, inside(branch));
        }

        private UnionTrail inside(Branch branch) {
            return trail.inside(same, isCompared(branch));
        }

        private boolean isContainer() {
            return json instanceof JsonObject || json instanceof JsonArray;
        }

        /** No branch took the value; the last one's reason goes along. */
        private JsonException refusal() {
            JsonException refusal = new JsonException(path, Problem.NO_FORM.words());
            if (reason != null) {
                refusal.initCause(reason);
            }
            return refusal;
        }

        private boolean isCircular() {
            return same && trail.unions() > UnionTrail.MOST_UNIONS;
        }
    }

    /** The branches that the value fits, best first; of those for objects and arrays the best one only. */
    private List<Branch> fitting(List<Branch> candidates, JsonValue json) {
        JsonValue told = telling == null ? null : telling.value(json);
        if (telling != null && told != null) {
            return telling.branch(told).map(all::get).stream().toList();
        }
        boolean scalar = !(json instanceof JsonObject || json instanceof JsonArray);
        return candidates.stream()
                .flatMap(branch -> BranchFit.best(branch.forms(), json).map(fit -> new Candidate(branch, fit)).stream())
                .sorted(Comparator.comparing(Candidate::fit))
                .limit(scalar ? candidates.size() : 1)
                .map(Candidate::branch)
                .toList();
    }

    private Optional<U> tried(Value value, Branch branch) {
        if (value.isCircular()) {
            return Optional.empty();
        }
        try {
            U read = branches.read(value.reader(branch), branch.number());
            if (value.isCompared(branch) && !value.json.toString().equals(JsonWriter.toStringOf(read::writeTo))) {
                value.aside.original(value.json);
            }
            return Optional.of(read);
        } catch (JsonException wrong) {
            if (value.strict && value.isContainer() && (branch.model() || isReadLeniently(value, branch))) {
                throw wrong;
            }
            value.reason = wrong;
            return Optional.empty();
        }
    }

    /** A strict reader names the place that {@code validate} names: inside the branch only if the branch holds the value. */
    private boolean isReadLeniently(Value value, Branch branch) {
        try {
            branches.read(JsonReader.over(value.json, value.path, false, value.inside(branch)), branch.number());
            return true;
        } catch (JsonException wrong) {
            return false;
        }
    }

    @Override
    public void write(JsonWriter out, U value) {
        value.writeTo(out);
    }

    /** Describes the branches of a union, in the order of their numbers. */
    public static final class Builder<U extends JsonModel> {

        private final Branches<U> branches;
        private final Function<JsonValue, U> unknown;
        private final List<Branch> known = new ArrayList<>();
        private boolean nullable;

        private Builder(Branches<U> branches, Function<JsonValue, U> unknown) {
            this.branches = branches;
            this.unknown = unknown;
        }

        /** Adds a branch that is a model: it takes any object, and tells later what is wrong with it. */
        public Builder<U> model(JsonForm... forms) {
            known.add(new Branch(known.size(), true, List.of(forms)));
            return this;
        }

        /** Adds any other branch. */
        public Builder<U> value(JsonForm... forms) {
            known.add(new Branch(known.size(), false, Stream.of(forms).toList()));
            return this;
        }

        /** Lets null pass, which is no branch: it is kept as an unknown value is, and a strict reader takes it. */
        public Builder<U> nullable() {
            nullable = true;
            return this;
        }

        /** The codec. */
        public JsonCodec<U> build() {
            return new UnionCodec<>(this);
        }
    }
}
