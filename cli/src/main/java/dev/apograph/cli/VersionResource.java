package dev.apograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class VersionResource implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = VersionResource.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        }
        return new String[] {"apograph " + properties.getProperty("version")};
    }
}
