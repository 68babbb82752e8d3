package press.harmattan.search.mapping;

import org.apache.lucene.util.Attribute;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;

/** How long a text is for BM25: {@link WordStream} counts, {@link WordSimilarity} asks. */
interface Length extends Attribute {

    int words();

    /** What the stream counted so far; nothing that belongs to a single word. */
    final class Counter extends AttributeImpl implements Length {
        private int words;

        @Override
        public int words() {
            return words;
        }

        void start() {
            words = 0;
        }

        void count() {
            words++;
        }

        @Override
        public void clear() {}

        @Override
        public void reflectWith(AttributeReflector reflector) {
            reflector.reflect(Length.class, "words", words);
        }

        @Override
        public void copyTo(AttributeImpl target) {
            ((Counter) target).words = words;
        }
    }
}
