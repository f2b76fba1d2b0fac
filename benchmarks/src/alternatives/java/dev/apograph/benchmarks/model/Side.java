package dev.apograph.benchmarks.model;

import java.util.function.Supplier;

/** The ways that are compared. */
enum Side {
    /** What Apograph writes. */
    APOGRAPH(GeneratedBinding::new),
    /** Records written by hand, with Jackson's databind. */
    RECORDS(() -> new DatabindBinding(HandWritten.mapper(), Records.Device.class, Records.Devices.class)),
    /** Classes with getters and setters written by hand, with Jackson's databind. */
    CLASSES(() -> new DatabindBinding(HandWritten.mapper(), Beans.Device.class, Beans.Devices.class)),
    /** What jsonschema2pojo writes, with Jackson's databind. */
    JSONSCHEMA2POJO(() -> new DatabindBinding(
            HandWritten.mapper(),
            dev.apograph.benchmarks.pojo.Device.class,
            dev.apograph.benchmarks.pojo.Devices.class)),
    /** What OpenAPI Generator's library "native" writes, with its own mapper. */
    OPENAPI_GENERATOR(() -> new DatabindBinding(
            dev.apograph.benchmarks.openapi.ApiClient.createDefaultObjectMapper(),
            dev.apograph.benchmarks.openapi.model.Device.class,
            dev.apograph.benchmarks.openapi.model.Devices.class)),
    /** Jackson's tree: nothing is parsed but the JSON itself. */
    TREE(TreeBinding::new);

    private final Supplier<Binding> binding;

    Side(Supplier<Binding> binding) {
        this.binding = binding;
    }

    /** A binding that has read nothing yet. */
    Binding start() {
        return binding.get();
    }
}
