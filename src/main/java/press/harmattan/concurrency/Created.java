package press.harmattan.concurrency;

import com.fasterxml.jackson.annotation.JsonIgnore;
import press.harmattan.http.Representation;

/** An answer to a request that made something: it says where that is. */
public interface Created extends Representation {

    /** The path of what was made, percent-encoded, from its first slash. */
    @Override
    @JsonIgnore
    String location();
}
