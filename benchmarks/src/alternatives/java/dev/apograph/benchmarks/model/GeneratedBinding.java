package dev.apograph.benchmarks.model;

import dev.apograph.benchmarks.fleet.model.Device;
import dev.apograph.benchmarks.fleet.model.Devices;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonReader;
import dev.apograph.runtime.json.JsonWriter;

/** The models that Apograph writes. */
final class GeneratedBinding implements Binding {

    @Override
    public Object read(Document document, byte[] json) {
        JsonReader in = JsonReader.of(json);
        Object value = document.isList() ? Devices.CODEC.read(in) : Device.CODEC.read(in);
        in.requireEnd();
        return value;
    }

    @Override
    public byte[] write(Object value) {
        return JsonWriter.toBytesOf(((JsonModel) value)::writeTo);
    }
}
