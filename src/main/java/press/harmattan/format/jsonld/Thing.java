package press.harmattan.format.jsonld;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Something that schema.org has a word for, which is the name of the record. */
@JsonPropertyOrder({"@type", "@id"})
interface Thing {

    @JsonProperty("@type")
    default String type() {
        return getClass().getSimpleName();
    }
}
