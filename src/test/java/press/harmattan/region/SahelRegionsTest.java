package press.harmattan.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SahelRegionsTest {
    private static final String TEXT = "'((?:[^']|'')*)'";
    private static final Pattern HEAD =
            Pattern.compile(
                    "insert into region \\(id, parent_id, code, slug, latitude, longitude, wikidata,"
                            + " names, aliases\\)\\s+values");
    private static final Pattern ROW =
            Pattern.compile(
                    "\\('([^']+)', (?:null|'([^']+)'), '([^']+)',\\s+"
                            + ("'([^']+)', (\\S+), (\\S+), (?:null|'([^']+)'),\\s+" + TEXT)
                            + (",\\s+(?:'\\{}'|array\\[\\s*((?:" + TEXT + "(?:,\\s*)?)+)])\\)"));

    private static final Map<String, Country> COUNTRIES =
            Map.ofEntries(
                    Map.entry("MR", new Country(15, 14.7, 27.3, -17.1, -4.8)),
                    Map.entry("ML", new Country(11, 10.1, 25.0, -12.3, 4.3)),
                    Map.entry("BF", new Country(13, 9.4, 15.1, -5.6, 2.5)),
                    Map.entry("NE", new Country(8, 11.6, 23.6, 0.1, 16.0)),
                    Map.entry("TD", new Country(23, 7.4, 23.5, 13.4, 24.0)),
                    Map.entry("SN", new Country(14, 12.3, 16.7, -17.6, -11.3)),
                    Map.entry("GM", new Country(6, 13.0, 13.9, -16.9, -13.7)),
                    Map.entry("SD", new Country(18, 8.6, 22.3, 21.8, 38.7)),
                    Map.entry("NG", new Country(37, 4.2, 13.9, 2.6, 14.7)),
                    Map.entry("CM", new Country(10, 1.6, 13.1, 8.4, 16.2)),
                    Map.entry("DZ", new Country(58, 18.9, 37.1, -8.7, 12.0)),
                    Map.entry("LY", new Country(22, 19.5, 33.2, 9.3, 25.2)));

    private final String sql = read();
    private final List<Row> rows = ROW.matcher(sql).results().map(Row::of).toList();

    @Test
    void the_file_holds_inserts_of_regions_and_nothing_else() {
        String rest = ROW.matcher(HEAD.matcher(sql).replaceAll("")).replaceAll("");

        assertEquals("", rest.replaceAll("(?m)^--.*$", "").replaceAll("[,;\\s]", ""));
        assertEquals(COUNTRIES.size(), HEAD.matcher(sql).results().count());
    }

    @Test
    void every_country_stands_before_all_its_regions() {
        Map<UUID, String> countries = new HashMap<>();
        Map<String, Integer> regions = new HashMap<>();
        for (Row row : rows) {
            if (row.parent() == null) {
                countries.put(row.id(), row.code());
            } else {
                regions.merge(countries.get(row.parent()), 1, Integer::sum);
                assertEquals(countries.get(row.parent()), row.country(), row.code());
                assertTrue(row.code().matches("[A-Z]{2}-[A-Z0-9]{1,3}"), row.code());
            }
        }
        Map<String, Integer> expected = new HashMap<>();
        COUNTRIES.forEach((code, country) -> expected.put(code, country.regions()));
        assertEquals(expected, regions);
        assertEquals(COUNTRIES.keySet(), Set.copyOf(countries.values()));
    }

    @Test
    void ids_codes_slugs_and_items_belong_to_one_row_each() {
        assertUnique(Row::id);
        assertUnique(Row::code);
        assertUnique(Row::slug);
        assertUnique(row -> row.wikidata() == null ? row.id() : row.wikidata());
        for (Row row : rows) {
            assertEquals(7, row.id().version(), row.code());
            assertEquals(2, row.id().variant(), row.code());
            assertTrue(row.slug().matches("[a-z]+(-[a-z]+)*"), row.slug());
            assertTrue(row.wikidata() == null || row.wikidata().matches("Q[1-9][0-9]*"));
        }
    }

    @Test
    void every_place_is_named_in_three_languages() {
        for (Row row : rows) {
            assertEquals(Set.of("ar", "fr", "en"), row.names().keySet(), row.code());
            assertTrue(row.names().get("ar").matches("[\\p{IsArabic} ]+"), row.code());
            assertTrue(row.names().get("fr").matches("[\\p{IsLatin}’ -]+"), row.code());
            assertTrue(row.names().get("en").matches("[\\p{IsLatin}' -]+"), row.code());
        }
        Stream.of("ar", "fr", "en")
                .forEach(lang -> assertUnique(row -> row.parent() + row.names().get(lang)));
    }

    @Test
    void names_and_aliases_are_clean_and_said_once() {
        for (Row row : rows) {
            List<String> all = new ArrayList<>(row.aliases());
            all.addAll(Set.copyOf(row.names().values()));
            assertEquals(new HashSet<>(all).size(), all.size(), row.code());
            for (String name : all) {
                assertTrue(Normalizer.isNormalized(name, Normalizer.Form.NFC), name);
                assertEquals(name.strip(), name);
                assertTrue(name.matches("[^\\p{Cntrl}\\p{Cf}]+"), name);
            }
        }
    }

    @Test
    void coordinates_lie_within_the_country() {
        for (Row row : rows) {
            assertEquals(row.latitude() == null, row.longitude() == null, row.code());
            assertTrue(row.parent() != null || row.latitude() != null, row.code());
            assertTrue(
                    row.latitude() == null || COUNTRIES.get(row.country()).holds(row), row.code());
        }
        assertTrue(rows.stream().filter(row -> row.latitude() == null).count() < 10);
    }

    private void assertUnique(Function<Row, Object> key) {
        Map<Object, List<Row>> same = rows.stream().collect(Collectors.groupingBy(key));
        same.values().removeIf(alone -> alone.size() == 1);
        assertEquals(Map.of(), same);
    }

    private static String read() {
        try (var in =
                SahelRegionsTest.class.getResourceAsStream("/db/migration/V4__sahel_regions.sql")) {
            assertNotNull(in);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private record Country(int regions, double south, double north, double west, double east) {
        boolean holds(Row row) {
            return row.latitude() > south
                    && row.latitude() < north
                    && row.longitude() > west
                    && row.longitude() < east;
        }
    }

    private record Row(
            UUID id,
            UUID parent,
            String code,
            String slug,
            Double latitude,
            Double longitude,
            String wikidata,
            Map<String, String> names,
            List<String> aliases) {

        static Row of(MatchResult row) {
            return new Row(
                    UUID.fromString(row.group(1)),
                    row.group(2) == null ? null : UUID.fromString(row.group(2)),
                    row.group(3),
                    row.group(4),
                    degrees(row.group(5)),
                    degrees(row.group(6)),
                    row.group(7),
                    names(unquote(row.group(8))),
                    row.group(9) == null ? List.of() : texts(row.group(9)));
        }

        String country() {
            return code.substring(0, 2);
        }

        private static Double degrees(String written) {
            return written.equals("null") ? null : Double.valueOf(written);
        }

        private static Map<String, String> names(String json) {
            try {
                return new ObjectMapper().readValue(json, new TypeReference<>() {});
            } catch (IOException e) {
                throw new AssertionError(json, e);
            }
        }

        private static List<String> texts(String written) {
            return Pattern.compile(TEXT)
                    .matcher(written)
                    .results()
                    .map(text -> unquote(text.group(1)))
                    .toList();
        }

        private static String unquote(String written) {
            return written.replace("''", "'");
        }
    }
}
