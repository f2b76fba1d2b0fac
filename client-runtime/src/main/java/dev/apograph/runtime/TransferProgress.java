package dev.apograph.runtime;

import java.util.OptionalLong;

/** Told how far an upload or a download has come; called after each piece by the thread that moves it. */
public interface TransferProgress {

    /**
     * More bytes were read (upload) or written (download).
     *
     * @param bytes how many by now; from the start again if the call is sent again
     * @param total how many there will be, if known
     */
    void transferred(long bytes, OptionalLong total);
}
