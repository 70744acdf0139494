package mailsetup.assistant;

import java.security.cert.X509Certificate;
import java.util.Collection;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.network.Network;
import mailsetup.discovery.Consent;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.dns.DnsClient;

/** The main job at one site. Whoever needs one port of it alone asks for that. */
public interface Assistant extends Discovering, Probing, SelfTesting, Examining, Moving, Witnessing, SigningIn {
    /** Where it works, and whom it believes there. */
    Site site();

    /** The same assistant at another site. */
    Assistant at(Site site);

    /** What it has sent. The same one for every assistant that was made of this one. */
    default Ledger ledger() {
        return site().ledger();
    }

    /** The same assistant in another network, for example that of the fault lab. */
    default Assistant in(Network network) {
        return at(site().in(network));
    }

    /** The same assistant, which asks this name client instead of the servers of the system. */
    default Assistant asking(DnsClient names) {
        return at(site().asking(names));
    }

    /** The same assistant, which may ask these about a mail domain while it looks for causes. */
    default Assistant consenting(Consent consent) {
        return at(site().consenting(consent));
    }

    /** The same assistant, which also believes these certificate authorities. */
    default Assistant trusting(Collection<X509Certificate> authorities) {
        return at(site().trusting(authorities));
    }

    /** The same assistant, which also lets these certificates of these servers pass. */
    default Assistant accepting(Collection<AcceptedCertificate> certificates) {
        return at(site().accepting(certificates));
    }
}
