package press.harmattan.letterbox;

import java.util.Set;

/**
 * Somebody who sends, as far as this is known.
 *
 * @param today the hash under the salt of the day
 * @param hashes the hashes under every salt that is kept, today's among them
 */
record Sender(String today, Set<String> hashes) {}
