package dev.apograph.benchmarks.call;

/** The calls that every side makes. Used by many threads at once. */
interface DeviceCalls {

    /** The application that all calls name. */
    String APPLICATION = "62f0a1b2c3d4e5f60718293a";

    /** The device that all calls name. */
    String DEVICE = "62f0a1b2c3d4e5f60718293b";

    /** What every call is authorised with. */
    String TOKEN = "an-access-token-of-the-usual-length-0123456789abcdef";

    /** Reads one device, 1 KB. */
    Object get() throws Exception;

    /** Reads a page of devices, 20 KB. */
    Object list() throws Exception;

    /** Sends a device of 1 KB and reads the one that comes back. */
    Object post() throws Exception;
}
