package dev.apograph.generator.naming;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names that generated types must not have because something else that generated code uses is called so. */
final class ReservedNames {

    /** The types of java.lang (JDK 25), which are visible without an import. */
    private static final Set<String> JAVA_LANG = Set.of(
            "AbstractMethodError",
            "Appendable",
            "ArithmeticException",
            "ArrayIndexOutOfBoundsException",
            "ArrayStoreException",
            "AssertionError",
            "AutoCloseable",
            "Boolean",
            "BootstrapMethodError",
            "Byte",
            "CharSequence",
            "Character",
            "Class",
            "ClassCastException",
            "ClassCircularityError",
            "ClassFormatError",
            "ClassLoader",
            "ClassNotFoundException",
            "ClassValue",
            "CloneNotSupportedException",
            "Cloneable",
            "Comparable",
            "Compiler",
            "Deprecated",
            "Double",
            "Enum",
            "EnumConstantNotPresentException",
            "Error",
            "Exception",
            "ExceptionInInitializerError",
            "Float",
            "FunctionalInterface",
            "IO",
            "IllegalAccessError",
            "IllegalAccessException",
            "IllegalArgumentException",
            "IllegalCallerException",
            "IllegalMonitorStateException",
            "IllegalStateException",
            "IllegalThreadStateException",
            "IncompatibleClassChangeError",
            "IndexOutOfBoundsException",
            "InheritableThreadLocal",
            "InstantiationError",
            "InstantiationException",
            "Integer",
            "InternalError",
            "InterruptedException",
            "Iterable",
            "LayerInstantiationException",
            "LinkageError",
            "Long",
            "MatchException",
            "Math",
            "Module",
            "ModuleLayer",
            "NegativeArraySizeException",
            "NoClassDefFoundError",
            "NoSuchFieldError",
            "NoSuchFieldException",
            "NoSuchMethodError",
            "NoSuchMethodException",
            "NullPointerException",
            "Number",
            "NumberFormatException",
            "Object",
            "OutOfMemoryError",
            "Override",
            "Package",
            "Process",
            "ProcessBuilder",
            "ProcessHandle",
            "Readable",
            "Record",
            "ReflectiveOperationException",
            "Runnable",
            "Runtime",
            "RuntimeException",
            "RuntimePermission",
            "SafeVarargs",
            "ScopedValue",
            "SecurityException",
            "SecurityManager",
            "Short",
            "StableValue",
            "StackOverflowError",
            "StackTraceElement",
            "StackWalker",
            "StrictMath",
            "String",
            "StringBuffer",
            "StringBuilder",
            "StringIndexOutOfBoundsException",
            "StringTemplate",
            "SuppressWarnings",
            "System",
            "Thread",
            "ThreadDeath",
            "ThreadGroup",
            "ThreadLocal",
            "Throwable",
            "TypeNotPresentException",
            "UnknownError",
            "UnsatisfiedLinkError",
            "UnsupportedClassVersionError",
            "UnsupportedOperationException",
            "VerifyError",
            "VirtualMachineError",
            "Void",
            "WrongThreadException");

    /** The types of the JDK, JSpecify and client-runtime that generated code names. */
    private static final Set<String> USED = Set.of(
            "Arrays",
            "BigDecimal",
            "BigInteger",
            "Builder",
            "Call",
            "CallOptions",
            "ClientBuilder",
            "Consumer",
            "Endpoint",
            "EventStream",
            "FilePart",
            "Generated",
            "HttpCaller",
            "Instant",
            "JsonArray",
            "JsonBoolean",
            "JsonBounds",
            "JsonCodec",
            "JsonCodecs",
            "JsonForm",
            "JsonModel",
            "JsonNull",
            "JsonNumber",
            "JsonObject",
            "JsonReader",
            "JsonString",
            "JsonValidation",
            "JsonValue",
            "JsonViolation",
            "JsonWriter",
            "List",
            "LocalDate",
            "Map",
            "ModelValues",
            "NullMarked",
            "Nullable",
            "Objects",
            "OffsetDateTime",
            "OffsetTime",
            "OpenEnum",
            "Optional",
            "ParameterWriter",
            "Path",
            "PropertyBag",
            "PropertyBagBuilder",
            "RequestParameters",
            "ResponseInfo",
            "RootValue",
            "RuntimeVersion",
            "Set",
            "URI",
            "UUID",
            "TupleCheck",
            "TupleItems",
            "UnionCodec",
            "UnionValue",
            "Unknown",
            "UnknownJson");

    /** The types of the JDK, JUnit and client-runtime that only code for tests names. */
    private static final Set<String> USED_IN_TESTS = Set.of(
            "AfterEach",
            "ArrayList",
            "CompletableFuture",
            "ContractCheck",
            "DocumentedAnswers",
            "ExpectedRequest",
            "FakeCall",
            "FakeMethod",
            "StubAnswer",
            "StubServer",
            "Test");

    /** Types inside unions; the classes that implement a union inherit these names (JLS 8.5). */
    private static final Set<String> WRAPPERS = Set.of(
            "AnyValue",
            "BigIntegerValue",
            "BooleanValue",
            "DurationValue",
            "EnumValue",
            "InstantValue",
            "IntegerValue",
            "ListValue",
            "LocalDateValue",
            "MapValue",
            "NumberValue",
            "ObjectValue",
            "OffsetDateTimeValue",
            "OffsetTimeValue",
            "TextValue",
            "TupleValue",
            "UriValue",
            "UuidValue");

    /** Words that the language does not allow as names of types (JLS 3.9, contextual keywords). */
    private static final Set<String> CONTEXTUAL = Set.of("record", "sealed", "permits", "var", "yield", "when", "with");

    /** Methods of Object, which a member without parameters would override or fail to. */
    private static final Set<String> OBJECT_METHODS =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private ReservedNames() {}

    /** Names that no top-level or nested type may have. */
    static Collection<String> ofTypes() {
        return Stream.of(JAVA_LANG, USED, WRAPPERS, CONTEXTUAL)
                .flatMap(Set::stream)
                .toList();
    }

    /** Names that no type for tests may have. */
    static Collection<String> ofTestTypes() {
        return Stream.concat(ofTypes().stream(), USED_IN_TESTS.stream()).toList();
    }

    /** Names that no type inside a union may have, beside those of the package's own types. */
    static Collection<String> ofWrappers() {
        return Stream.of(JAVA_LANG, USED, CONTEXTUAL).flatMap(Set::stream).toList();
    }

    /** Names that no property or parameter may have, since models, request objects and their builders have them. */
    static Collection<String> ofProperties() {
        return with(
                "additionalProperties",
                "build",
                "builder",
                "others",
                "property",
                "propertyValues",
                "toBuilder",
                "toJson",
                "validate",
                "writeTo",
                "yield");
    }

    /** Names that no item of an array may have, since its class has them. */
    static Collection<String> ofPositions() {
        return Stream.concat(ofProperties().stream(), Stream.of("check", "items", "of", "read", "rest"))
                .toList();
    }

    /** Names that no method of a resource interface may have, and no accessor of a client. */
    static Collection<String> ofMethods() {
        return with("async", "builder", "caller", "close", "raw", "yield");
    }

    /** Names that no path argument may have, since methods use them for something else. */
    static Collection<String> ofArguments() {
        return with("answer", "body", "builder", "caller", "options", "position", "request");
    }

    /** Names that no constant may have; the last two are classes that generated code may name beside it. */
    static Collection<String> ofConstants() {
        return List.of("CODEC", "KNOWN", "URI", "UUID");
    }

    /** Names that no constant of a scope may have: that of the list of all endpoints. */
    static Collection<String> ofScopes() {
        return List.of("ALL");
    }

    private static Collection<String> with(String... own) {
        return Stream.concat(OBJECT_METHODS.stream(), Stream.of(own)).toList();
    }
}
