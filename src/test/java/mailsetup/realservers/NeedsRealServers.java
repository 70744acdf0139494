package mailsetup.realservers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that are skipped, loudly, where these servers cannot be started; they mostly wait, so they run beside others. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Beside
@ExtendWith(RealServersCondition.class)
@interface NeedsRealServers {
    /** Which ones. */
    RealServer[] value();
}
