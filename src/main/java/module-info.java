/** The mail setup assistant: one module, whose packages are the boundaries (docs/architecture.md). */
@org.jspecify.annotations.NullMarked
module mailsetup {
    requires jakarta.mail;
    requires org.eclipse.angus.mail;
    requires javafx.controls;
    requires atlantafx.base;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.naming;
    requires java.security.sasl;
    requires org.dnsjava;
    requires com.google.common;
    requires java.net.http;
    requires java.xml;
    requires com.fasterxml.jackson.databind;
    requires io.nayuki.qrcodegen;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires static org.jspecify;

    provides java.net.spi.InetAddressResolverProvider with mailsetup.probe.dns.JdkLookUps;
}
