package mailsetup.assistant;

import java.time.Duration;
import java.util.List;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Login;
import mailsetup.probe.SelfMail;
import mailsetup.probe.SelfTestResult;

/** Sends one mail to oneself. */
@FunctionalInterface
public interface SelfTesting {
    /**
     * Sends the mail, watches it arrive and removes it where it can be told apart. Ends within the limit, and at once
     * when the thread is interrupted.
     *
     * @param servers those that work
     */
    SelfTestResult selfTest(List<ServerSettings> servers, Login login, SelfMail mail, Duration limit);
}
