package dev.apograph.benchmarks.call;

import dev.apograph.benchmarks.fleet.FleetClient;
import dev.apograph.benchmarks.fleet.model.Device;
import dev.apograph.benchmarks.model.Document;
import dev.apograph.runtime.json.JsonReader;

/** The generated client with everything as it comes: retries, limits, deadlines, redirects of its own. */
final class ApographCalls implements DeviceCalls {

    private final FleetClient client;
    private final Device device;

    ApographCalls(String url) {
        this.client = FleetClient.builder().baseUrl(url).accessToken(TOKEN).build();
        this.device = Device.CODEC.read(JsonReader.of(Document.SMALL.json()));
    }

    @Override
    public Object get() {
        return client.device().get(APPLICATION, DEVICE);
    }

    @Override
    public Object list() {
        return client.devices().get(APPLICATION, query -> query.page(0).perPage(8));
    }

    @Override
    public Object post() {
        return client.devices().post(APPLICATION, device);
    }
}
