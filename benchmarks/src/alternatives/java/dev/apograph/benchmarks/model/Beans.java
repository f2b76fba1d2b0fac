package dev.apograph.benchmarks.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The models as a team writes them by hand with classes that have getters and setters. */
final class Beans {

    private Beans() {}

    static final class Device {
        private String id;
        private String name;
        private String description;
        private String applicationId;
        private String parentId;
        private Records.DeviceClass deviceClass;
        private Boolean active;
        private OffsetDateTime createdAt;
        private OffsetDateTime updatedAt;
        private LocalDate warrantyUntil;
        private Long messageCount;
        private Connection connection;
        private Location location;
        private List<Tag> tags;
        private List<Attribute> attributes;

        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getDescription() {
            return description;
        }

        public void setDescription(String description) {
            this.description = description;
        }

        public String getApplicationId() {
            return applicationId;
        }

        public void setApplicationId(String applicationId) {
            this.applicationId = applicationId;
        }

        public String getParentId() {
            return parentId;
        }

        public void setParentId(String parentId) {
            this.parentId = parentId;
        }

        public Records.DeviceClass getDeviceClass() {
            return deviceClass;
        }

        public void setDeviceClass(Records.DeviceClass deviceClass) {
            this.deviceClass = deviceClass;
        }

        public Boolean getActive() {
            return active;
        }

        public void setActive(Boolean active) {
            this.active = active;
        }

        public OffsetDateTime getCreatedAt() {
            return createdAt;
        }

        public void setCreatedAt(OffsetDateTime createdAt) {
            this.createdAt = createdAt;
        }

        public OffsetDateTime getUpdatedAt() {
            return updatedAt;
        }

        public void setUpdatedAt(OffsetDateTime updatedAt) {
            this.updatedAt = updatedAt;
        }

        public LocalDate getWarrantyUntil() {
            return warrantyUntil;
        }

        public void setWarrantyUntil(LocalDate warrantyUntil) {
            this.warrantyUntil = warrantyUntil;
        }

        public Long getMessageCount() {
            return messageCount;
        }

        public void setMessageCount(Long messageCount) {
            this.messageCount = messageCount;
        }

        public Connection getConnection() {
            return connection;
        }

        public void setConnection(Connection connection) {
            this.connection = connection;
        }

        public Location getLocation() {
            return location;
        }

        public void setLocation(Location location) {
            this.location = location;
        }

        public List<Tag> getTags() {
            return tags;
        }

        public void setTags(List<Tag> tags) {
            this.tags = tags;
        }

        public List<Attribute> getAttributes() {
            return attributes;
        }

        public void setAttributes(List<Attribute> attributes) {
            this.attributes = attributes;
        }
    }

    static final class Connection {
        private Records.State state;
        private OffsetDateTime since;
        private Records.Protocol protocol;
        private String address;
        private Long bytesIn;
        private Long bytesOut;

        public Records.State getState() {
            return state;
        }

        public void setState(Records.State state) {
            this.state = state;
        }

        public OffsetDateTime getSince() {
            return since;
        }

        public void setSince(OffsetDateTime since) {
            this.since = since;
        }

        public Records.Protocol getProtocol() {
            return protocol;
        }

        public void setProtocol(Records.Protocol protocol) {
            this.protocol = protocol;
        }

        public String getAddress() {
            return address;
        }

        public void setAddress(String address) {
            this.address = address;
        }

        public Long getBytesIn() {
            return bytesIn;
        }

        public void setBytesIn(Long bytesIn) {
            this.bytesIn = bytesIn;
        }

        public Long getBytesOut() {
            return bytesOut;
        }

        public void setBytesOut(Long bytesOut) {
            this.bytesOut = bytesOut;
        }
    }

    static final class Location {
        private BigDecimal latitude;
        private BigDecimal longitude;
        private BigDecimal accuracy;

        public BigDecimal getLatitude() {
            return latitude;
        }

        public void setLatitude(BigDecimal latitude) {
            this.latitude = latitude;
        }

        public BigDecimal getLongitude() {
            return longitude;
        }

        public void setLongitude(BigDecimal longitude) {
            this.longitude = longitude;
        }

        public BigDecimal getAccuracy() {
            return accuracy;
        }

        public void setAccuracy(BigDecimal accuracy) {
            this.accuracy = accuracy;
        }
    }

    static final class Tag {
        private String key;
        private String value;

        public String getKey() {
            return key;
        }

        public void setKey(String key) {
            this.key = key;
        }

        public String getValue() {
            return value;
        }

        public void setValue(String value) {
            this.value = value;
        }
    }

    static final class Attribute {
        private String name;
        private Records.DataType dataType;
        private String description;
        private String unit;
        private BigDecimal scale;
        private Boolean indexed;
        private Long samples;
        private OffsetDateTime lastReported;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public Records.DataType getDataType() {
            return dataType;
        }

        public void setDataType(Records.DataType dataType) {
            this.dataType = dataType;
        }

        public String getDescription() {
            return description;
        }

        public void setDescription(String description) {
            this.description = description;
        }

        public String getUnit() {
            return unit;
        }

        public void setUnit(String unit) {
            this.unit = unit;
        }

        public BigDecimal getScale() {
            return scale;
        }

        public void setScale(BigDecimal scale) {
            this.scale = scale;
        }

        public Boolean getIndexed() {
            return indexed;
        }

        public void setIndexed(Boolean indexed) {
            this.indexed = indexed;
        }

        public Long getSamples() {
            return samples;
        }

        public void setSamples(Long samples) {
            this.samples = samples;
        }

        public OffsetDateTime getLastReported() {
            return lastReported;
        }

        public void setLastReported(OffsetDateTime lastReported) {
            this.lastReported = lastReported;
        }
    }

    static final class Devices {
        private List<Device> items;
        private Long count;
        private Long totalCount;
        private Long page;
        private Long perPage;
        private Records.SortDirection sortDirection;
        private OffsetDateTime readAt;

        public List<Device> getItems() {
            return items;
        }

        public void setItems(List<Device> items) {
            this.items = items;
        }

        public Long getCount() {
            return count;
        }

        public void setCount(Long count) {
            this.count = count;
        }

        public Long getTotalCount() {
            return totalCount;
        }

        public void setTotalCount(Long totalCount) {
            this.totalCount = totalCount;
        }

        public Long getPage() {
            return page;
        }

        public void setPage(Long page) {
            this.page = page;
        }

        public Long getPerPage() {
            return perPage;
        }

        public void setPerPage(Long perPage) {
            this.perPage = perPage;
        }

        public Records.SortDirection getSortDirection() {
            return sortDirection;
        }

        public void setSortDirection(Records.SortDirection sortDirection) {
            this.sortDirection = sortDirection;
        }

        public OffsetDateTime getReadAt() {
            return readAt;
        }

        public void setReadAt(OffsetDateTime readAt) {
            this.readAt = readAt;
        }
    }
}
