package press.harmattan.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The roles that a token names, and with each those before it. What it names beside our own roles
 * counts for nothing.
 */
final class TokenRoles {
    private TokenRoles() {}

    /**
     * What the claims say.
     *
     * @param claim a claim of exactly this name comes first, for some providers name theirs like an
     *     address; else it is a path
     */
    static Set<String> in(JsonNode claims, String claim) {
        JsonNode value = claims.has(claim) ? claims.get(claim) : claims.at("/" + claim);
        Set<String> named = named(value).collect(Collectors.toSet());
        return Arrays.stream(Role.values())
                .filter(role -> named.contains(role.name()))
                .flatMap(role -> Arrays.stream(Role.values()).filter(role::includes))
                .map(Role::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One role, several with spaces between them, or an array. */
    private static Stream<String> named(JsonNode value) {
        if (value.isTextual()) {
            return Arrays.stream(value.asText().split(" "));
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText)
                : Stream.empty();
    }
}
