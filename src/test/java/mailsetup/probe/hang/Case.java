package mailsetup.probe.hang;

import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.probe.Stage;
import mailsetup.testkit.ScriptWriter;

/**
 * One row against one protocol.
 *
 * @param security as the probe believes it
 * @param stage during which it happens
 * @param wanted how the probe must end, in the words of {@link Ending}
 */
record Case(Protocol protocol, Security security, ScriptWriter script, Stage stage, String wanted) {}
