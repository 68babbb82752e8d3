package press.harmattan.failure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a resource method looks for faults of its own and calls {@link Faults#throwIfAny()}.
 *
 * <p>It is called although the edge has found faults already; the parameters at fault are then
 * absent, as if the caller had not sent them. Every other method is not called at all.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AddsFaults {}
