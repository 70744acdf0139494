/** The mail setup assistant: one module, whose packages are the boundaries (docs/architecture.md). */
@org.jspecify.annotations.NullMarked
module mailsetup {
    requires jakarta.mail;
    requires org.eclipse.angus.mail;
    requires javafx.controls;
    requires atlantafx.base;
    requires info.picocli;
    requires java.naming;
    requires org.dnsjava;
    requires com.google.common;
    requires java.net.http;
    requires java.xml;
    requires com.fasterxml.jackson.databind;
    requires static org.jspecify;
}
