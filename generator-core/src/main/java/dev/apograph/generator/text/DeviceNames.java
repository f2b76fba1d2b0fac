package dev.apograph.generator.text;

import java.util.regex.Pattern;

/** The names that Windows keeps for devices: no file or folder can be called so, whatever its ending. */
public final class DeviceNames {

    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private DeviceNames() {}

    /** Whether {@code name} is such a name, in any case. */
    public static boolean contain(String name) {
        return DEVICE.matcher(name).matches();
    }
}
