package dev.apograph.benchmarks.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/**
 * Jackson's databind on some classes.
 *
 * @param mapper its mapper
 * @param device the class of one device
 * @param devices the class of a page of devices
 */
record DatabindBinding(ObjectMapper mapper, Class<?> device, Class<?> devices) implements Binding {

    @Override
    public Object read(Document document, byte[] json) throws IOException {
        Class<?> type = document.isList() ? devices : device;
        return mapper.readValue(json, type);
    }

    @Override
    public byte[] write(Object value) throws IOException {
        return mapper.writeValueAsBytes(value);
    }
}
