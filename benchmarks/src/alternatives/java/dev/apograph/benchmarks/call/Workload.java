package dev.apograph.benchmarks.call;

/** A kind of call that is measured. */
enum Workload {
    /** A GET of one device, 1 KB. */
    GET_1_KB(DeviceCalls::get),
    /** A GET of a page of devices, 20 KB. */
    GET_20_KB(DeviceCalls::list),
    /** A POST of one device that comes back, 1 KB each way. */
    POST_1_KB(DeviceCalls::post);

    private final One one;

    /** Makes one call. */
    private interface One {
        Object call(DeviceCalls side) throws Exception;
    }

    Workload(One one) {
        this.one = one;
    }

    /** Makes one call and gives its result. */
    Object call(DeviceCalls side) throws Exception {
        return one.call(side);
    }
}
