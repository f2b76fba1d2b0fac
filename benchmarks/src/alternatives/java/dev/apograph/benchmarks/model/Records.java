package dev.apograph.benchmarks.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The models as a team writes them by hand with records. */
final class Records {

    private Records() {}

    enum DeviceClass {
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

    enum State {
        @JsonProperty("connected")
        CONNECTED,
        @JsonProperty("disconnected")
        DISCONNECTED,
        @JsonProperty("sleeping")
        SLEEPING
    }

    enum Protocol {
        @JsonProperty("mqtt")
        MQTT,
        @JsonProperty("http")
        HTTP,
        @JsonProperty("lorawan")
        LORAWAN,
        @JsonProperty("modbus")
        MODBUS
    }

    enum DataType {
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

    enum SortDirection {
        @JsonProperty("asc")
        ASC,
        @JsonProperty("desc")
        DESC
    }

    record Device(
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

    record Connection(
            State state, OffsetDateTime since, Protocol protocol, String address, Long bytesIn, Long bytesOut) {}

    record Location(BigDecimal latitude, BigDecimal longitude, BigDecimal accuracy) {}

    record Tag(String key, String value) {}

    record Attribute(
            String name,
            DataType dataType,
            String description,
            String unit,
            BigDecimal scale,
            Boolean indexed,
            Long samples,
            OffsetDateTime lastReported) {}

    record Devices(
            List<Device> items,
            Long count,
            Long totalCount,
            Long page,
            Long perPage,
            SortDirection sortDirection,
            OffsetDateTime readAt) {}
}
