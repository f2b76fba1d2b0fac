package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;

/** The types of client-runtime and JSpecify that generated code names. */
public final class RuntimeTypes {

    /** {@code @Generated}. */
    public static final ClassName GENERATED = ClassName.get("dev.apograph.runtime", "Generated");
    /** Options of one call. */
    public static final ClassName CALL_OPTIONS = ClassName.get("dev.apograph.runtime", "CallOptions");
    /** Status and headers of a response. */
    public static final ClassName RESPONSE_INFO = ClassName.get("dev.apograph.runtime", "ResponseInfo");
    /** A file to upload. */
    public static final ClassName FILE_PART = ClassName.get("dev.apograph.runtime", "FilePart");
    /** A result with the answer that carried it. */
    public static final ClassName RESPONSE = ClassName.get("dev.apograph.runtime", "Response");
    /** Results that come in pages. */
    public static final ClassName PAGED = ClassName.get("dev.apograph.runtime", "Paged");
    /** What a page says of itself. */
    public static final ClassName PAGE_FACTS = ClassName.get("dev.apograph.runtime", "PageFacts");
    /** The scopes of an endpoint. */
    public static final ClassName ENDPOINT_SCOPES = ClassName.get("dev.apograph.runtime", "EndpointScopes");
    /** A file that is received. */
    public static final ClassName DOWNLOAD = ClassName.get("dev.apograph.runtime", "Download");
    /** A stream of server-sent events. */
    public static final ClassName EVENT_STREAM = ClassName.get("dev.apograph.runtime", "EventStream");

    /** Pulls JSON. */
    public static final ClassName JSON_READER = ClassName.get("dev.apograph.runtime.json", "JsonReader");
    /** Writes JSON. */
    public static final ClassName JSON_WRITER = ClassName.get("dev.apograph.runtime.json", "JsonWriter");
    /** Any JSON value. */
    public static final ClassName JSON_VALUE = ClassName.get("dev.apograph.runtime.json", "JsonValue");
    /** A JSON object. */
    public static final ClassName JSON_OBJECT = ClassName.get("dev.apograph.runtime.json", "JsonObject");
    /** Reads and writes one type. */
    public static final ClassName JSON_CODEC = ClassName.get("dev.apograph.runtime.json", "JsonCodec");
    /** The codecs that need no generated code. */
    public static final ClassName JSON_CODECS = ClassName.get("dev.apograph.runtime.json", "JsonCodecs");
    /** What every model is. */
    public static final ClassName JSON_MODEL = ClassName.get("dev.apograph.runtime.json", "JsonModel");
    /** Collects what is not as documented. */
    public static final ClassName JSON_VALIDATION = ClassName.get("dev.apograph.runtime.json", "JsonValidation");
    /** What a schema demands of a value beside its type. */
    public static final ClassName JSON_BOUNDS = ClassName.get("dev.apograph.runtime.json", "JsonBounds");
    /** Equality of what models hold. */
    public static final ClassName MODEL_VALUES = ClassName.get("dev.apograph.runtime.json", "ModelValues");
    /** The content of a model that is no object. */
    public static final ClassName ROOT_VALUE = ClassName.get("dev.apograph.runtime.json", "RootValue");
    /** Reads the branches of a union. */
    public static final ClassName UNION_CODEC = ClassName.get("dev.apograph.runtime.json", "UnionCodec");
    /** What tells a branch of a union from the others. */
    public static final ClassName JSON_FORM = ClassName.get("dev.apograph.runtime.json", "JsonForm");
    /** A branch of a union that is no model. */
    public static final ClassName UNION_VALUE = ClassName.get("dev.apograph.runtime.json", "UnionValue");
    /** A value that fits no branch of a union. */
    public static final ClassName UNKNOWN_JSON = ClassName.get("dev.apograph.runtime.json", "UnknownJson");
    /** The content of a model that is an array with types by position. */
    public static final ClassName TUPLE_ITEMS = ClassName.get("dev.apograph.runtime.json", "TupleItems");
    /** Looks at such an array. */
    public static final ClassName TUPLE_CHECK = ClassName.get("dev.apograph.runtime.json", "TupleCheck");
    /** What every open enum is. */
    public static final ClassName OPEN_ENUM = ClassName.get("dev.apograph.runtime.json", "OpenEnum");
    /** What a model holds beside its fields. */
    public static final ClassName PROPERTY_BAG = ClassName.get("dev.apograph.runtime.json", "PropertyBag");

    /** Fills it. */
    public static final ClassName PROPERTY_BAG_BUILDER =
            ClassName.get("dev.apograph.runtime.json", "PropertyBagBuilder");

    /** Builds clients. */
    public static final ClassName CLIENT_BUILDER = ClassName.get("dev.apograph.runtime.http", "ClientBuilder");
    /** Describes an endpoint. */
    public static final ClassName ENDPOINT = ClassName.get("dev.apograph.runtime.http", "Endpoint");
    /** The values of one call. */
    public static final ClassName CALL = ClassName.get("dev.apograph.runtime.http", "Call");
    /** Makes calls. */
    public static final ClassName HTTP_CALLER = ClassName.get("dev.apograph.runtime.http", "HttpCaller");
    /** What every request object is. */
    public static final ClassName REQUEST_PARAMETERS = ClassName.get("dev.apograph.runtime.http", "RequestParameters");
    /** Takes parameters. */
    public static final ClassName PARAMETER_WRITER = ClassName.get("dev.apograph.runtime.http", "ParameterWriter");

    /** {@code @NullMarked}. */
    public static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    /** {@code @Nullable}. */
    public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private RuntimeTypes() {}
}
