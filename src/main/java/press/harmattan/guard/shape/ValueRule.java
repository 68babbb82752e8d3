package press.harmattan.guard.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one value must be, read from a JSON Schema of the specification.
 *
 * <p>A value has one spelling: {@code 010}, {@code +10} and Arabic digits are not {@code 10}.
 */
public record ValueRule(
        String type,
        String format,
        List<String> allowed,
        Pattern pattern,
        BigDecimal minimum,
        BigDecimal maximum,
        Integer minLength,
        Integer maxLength) {

    /** What the generator writes for a text that must have more than white space. */
    private static final String NOT_BLANK = "\\S";

    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,18}");
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,17})?");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Reads the rule of a schema, whose references have been followed. */
    public static ValueRule of(JsonNode schema) {
        return new ValueRule(
                type(schema.path("type")),
                schema.path("format").asText(""),
                allowed(schema.path("enum")),
                schema.hasNonNull("pattern")
                        ? Pattern.compile(schema.get("pattern").asText())
                        : null,
                number(schema.path("minimum")),
                number(schema.path("maximum")),
                schema.hasNonNull("minLength") ? schema.get("minLength").asInt() : null,
                schema.hasNonNull("maxLength") ? schema.get("maxLength").asInt() : null);
    }

    /** What is wrong with a value, in the words of the answer; empty where nothing is. */
    public Optional<String> fault(String value) {
        if (!allowed.isEmpty()) {
            return allowed.contains(value)
                    ? Optional.empty()
                    : Optional.of("is not one of the allowed values");
        }
        return switch (type) {
            case "integer" ->
                    INTEGER.matcher(value).matches()
                            ? range(value)
                            : Optional.of("must be an integer" + limits());
            case "number" ->
                    NUMBER.matcher(value).matches()
                            ? limits(new BigDecimal(value))
                            : Optional.of("must be a number" + limits());
            case "boolean" ->
                    unless(value.equals("true") || value.equals("false"), "must be true or false");
            default -> text(value);
        };
    }

    private Optional<String> range(String value) {
        BigInteger number = new BigInteger(value);
        int bits = format.equals("int64") ? 63 : 31;
        BigInteger beyond = BigInteger.ONE.shiftLeft(bits);
        return limits(new BigDecimal(number))
                .or(
                        () ->
                                unless(
                                        number.bitLength() <= bits,
                                        number.signum() > 0
                                                ? "must be less than " + beyond
                                                : "must be at least " + beyond.negate()));
    }

    /** Whether a number is neither too small nor too large. */
    Optional<String> limits(BigDecimal number) {
        boolean inside =
                (minimum == null || number.compareTo(minimum) >= 0)
                        && (maximum == null || number.compareTo(maximum) <= 0);
        return unless(inside, "must be " + limits().strip());
    }

    private String limits() {
        if (minimum != null && maximum != null) {
            return " between " + minimum + " and " + maximum;
        }
        return minimum != null
                ? " of at least " + minimum
                : maximum != null ? " of at most " + maximum : "";
    }

    private Optional<String> text(String value) {
        int length = value.codePointCount(0, value.length());
        if (maxLength != null && length > maxLength) {
            return Optional.of("must not be longer than " + maxLength + " characters");
        }
        if (minLength != null && length < minLength) {
            return Optional.of(
                    length == 0
                            ? "must not be empty"
                            : "must have at least " + minLength + " characters");
        }
        return switch (format) {
            case "date" -> unless(Times.isDate(value), "must be a date such as 2026-01-31");
            case "date-time" ->
                    unless(
                            Times.isInstant(value),
                            "must be an instant such as 2026-01-31T12:00:00Z");
            case "date-or-instant" ->
                    unless(
                            Times.isDate(value) || Times.isInstantOfAnyZone(value),
                            "must be a date such as 2026-01-31 or an instant such as"
                                    + " 2026-01-31T12:00:00Z");
            case "uuid" -> unless(UUID.matcher(value).matches(), "must be a UUID in lower case");
            case "uri" -> unless(isUrl(value), "must be a whole URL such as https://example.org/a");
            default -> form(value);
        };
    }

    private Optional<String> form(String value) {
        if (pattern == null || pattern.matcher(value).find()) {
            return Optional.empty();
        }
        return Optional.of(
                pattern.pattern().equals(NOT_BLANK)
                        ? "must not be blank"
                        : "does not have the form " + pattern);
    }

    private static boolean isUrl(String value) {
        try {
            URI url = new URI(value);
            return url.isAbsolute() && (url.isOpaque() || url.getHost() != null);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<String> unless(boolean right, String fault) {
        return right ? Optional.empty() : Optional.of(fault);
    }

    private static String type(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (!one.asText().equals("null")) {
                    return one.asText();
                }
            }
        }
        return type.asText("string");
    }

    private static List<String> allowed(JsonNode values) {
        List<String> allowed = new ArrayList<>();
        for (JsonNode value : values) {
            if (!value.isNull()) {
                allowed.add(value.asText());
            }
        }
        return List.copyOf(allowed);
    }

    private static BigDecimal number(JsonNode limit) {
        return limit.isNumber() ? limit.decimalValue() : null;
    }
}
