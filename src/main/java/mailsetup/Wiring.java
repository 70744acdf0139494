package mailsetup;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.LiveAssistant;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.discovery.GuessSource;
import mailsetup.discovery.SettingsSource;
import mailsetup.handoff.setupfile.SignerCheck;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;

/** The table of contents: everything is put together here, by plain constructors. */
public final class Wiring {
    private Wiring() {}

    /** Where settings come from, best first. */
    static List<SettingsSource> sources() {
        return List.of(new GuessSource());
    }

    /** Tells who signed a setup file, by the authorities of the Java runtime. */
    static SignerCheck signerCheck() {
        try {
            return new SignerCheck(TrustAnchors.system().anchors());
        } catch (GeneralSecurityException | IOException e) {
            // Without authorities every signer is a stranger.
            return new SignerCheck(Set.of());
        }
    }

    /** The assistant as the program uses it. */
    public static Assistant assistant() {
        return new LiveAssistant(sources(), new SystemResolver(), TrustAnchors.system(), Limits.standard(),
                new AngusEngine(), new Diagnostician(Catalogue.all()));
    }
}
