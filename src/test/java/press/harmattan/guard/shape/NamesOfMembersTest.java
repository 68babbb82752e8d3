package press.harmattan.guard.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.harmattan.failure.Fault;

/** A schema's rule for the names of members is kept like any other. */
class NamesOfMembersTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "01a110f6-8da0-7cbb-95e8-db14cddfa1fc";

    @Test
    void a_name_that_fits_is_taken_and_its_value_looked_at() throws JsonProcessingException {
        assertEquals(List.of(), faults("{\"" + ID + "\":1}"));
        assertEquals(
                List.of("/" + ID + " must be an integer of at least 1"),
                faults("{\"" + ID + "\":\"1\"}"));
    }

    @Test
    void a_number_beyond_what_a_program_counts_with_is_told_the_end_of_it()
            throws JsonProcessingException {
        assertEquals(
                List.of("/" + ID + " must be less than 2147483648"),
                faults("{\"" + ID + "\":99999999999}"));
        assertEquals(
                List.of("/" + ID + " must be of at least 1"),
                faults("{\"" + ID + "\":-99999999999}"));
    }

    @Test
    void a_name_that_does_not_fit_is_told_with_its_place() throws JsonProcessingException {
        assertEquals(
                List.of(
                        "/a~1b its name must be a UUID in lower case",
                        "/" + ID.toUpperCase() + " its name must be a UUID in lower case",
                        "/ its name must be a UUID in lower case"),
                faults("{\"a/b\":1,\"" + ID.toUpperCase() + "\":1,\"\":0}"));
    }

    @Test
    void too_many_members_are_not_looked_at_one_by_one() throws JsonProcessingException {
        assertEquals(
                List.of(" must not have more than 3 members"),
                faults("{\"a\":1,\"b\":1,\"c\":1,\"d\":1}"));
        assertEquals(List.of(" must not be empty"), faults("{}"));
    }

    private static List<String> faults(String body) throws JsonProcessingException {
        JsonNode schema =
                JSON.readTree(
                        """
                        {"type": "object", "minProperties": 1, "maxProperties": 3,
                         "propertyNames": {"type": "string", "format": "uuid"},
                         "additionalProperties": {"type": "integer", "minimum": 1}}""");
        Misfits found = new Misfits();
        new Shapes(new References(schema)).of(schema).check(JSON.readTree(body), found);
        return found.faults().stream().map(NamesOfMembersTest::told).toList();
    }

    private static String told(Fault fault) {
        return fault.name() + " " + fault.detail();
    }
}
