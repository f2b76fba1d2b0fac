package dev.apograph.benchmarks.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Jackson's tree. */
final class TreeBinding implements Binding {

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public Object read(Document document, byte[] json) throws IOException {
        return mapper.readTree(json);
    }

    @Override
    public byte[] write(Object value) throws IOException {
        return mapper.writeValueAsBytes(value);
    }
}
