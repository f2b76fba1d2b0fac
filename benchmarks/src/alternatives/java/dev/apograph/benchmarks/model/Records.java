package dev.apograph.benchmarks.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The models as a team writes them by hand with records. */
public final class Records {

    private Records() {}

    public enum DeviceClass {
        @JsonProperty("standalone")
        STANDALONE,
        @JsonProperty("gateway")
        GATEWAY,
        @JsonProperty("peripheral")
        PERIPHERAL,
        @JsonProperty("floating")
        FLOATING,
        @JsonProperty("edge")
        EDGE
    }

    public enum State {
        @JsonProperty("connected")
        CONNECTED,
        @JsonProperty("disconnected")
        DISCONNECTED,
        @JsonProperty("sleeping")
        SLEEPING
    }

    public enum Protocol {
        @JsonProperty("mqtt")
        MQTT,
        @JsonProperty("http")
        HTTP,
        @JsonProperty("lorawan")
        LORAWAN,
        @JsonProperty("modbus")
        MODBUS
    }

    public enum DataType {
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("string")
        STRING,
        @JsonProperty("boolean")
        BOOLEAN,
        @JsonProperty("gps")
        GPS,
        @JsonProperty("blob")
        BLOB
    }

    public enum SortDirection {
        @JsonProperty("asc")
        ASC,
        @JsonProperty("desc")
        DESC
    }

    public record Device(
            String id,
            String name,
            String description,
            String applicationId,
            String parentId,
            DeviceClass deviceClass,
            Boolean active,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt,
            LocalDate warrantyUntil,
            Long messageCount,
            Connection connection,
            Location location,
            List<Tag> tags,
            List<Attribute> attributes) {}

    public record Connection(
            State state, OffsetDateTime since, Protocol protocol, String address, Long bytesIn, Long bytesOut) {}

    public record Location(BigDecimal latitude, BigDecimal longitude, BigDecimal accuracy) {}

    public record Tag(String key, String value) {}

    public record Attribute(
            String name,
            DataType dataType,
            String description,
            String unit,
            BigDecimal scale,
            Boolean indexed,
            Long samples,
            OffsetDateTime lastReported) {}

    public record Devices(
            List<Device> items,
            Long count,
            Long totalCount,
            Long page,
            Long perPage,
            SortDirection sortDirection,
            OffsetDateTime readAt) {}
}
