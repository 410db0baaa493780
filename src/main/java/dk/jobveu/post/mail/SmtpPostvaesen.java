package dk.jobveu.post.mail;

import dk.jobveu.post.Brev;
import dk.jobveu.post.Forsendelse;
import dk.jobveu.post.Postindstilling;
import dk.jobveu.post.Postvaesen;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** By SMTP, when a server is configured ({@code spring.mail.host}, profile {@code mail}). */
@Component
public class SmtpPostvaesen implements Postvaesen {

  private final JavaMailSender server;
  private final Brevskriver skriver;
  private final Postindstilling indstilling;

  @Autowired
  SmtpPostvaesen(
      ObjectProvider<JavaMailSender> server, Brevskriver skriver, Postindstilling indstilling) {
    this(server.getIfAvailable(), skriver, indstilling);
  }

  public SmtpPostvaesen(JavaMailSender server, Brevskriver skriver, Postindstilling indstilling) {
    this.server = server;
    this.skriver = skriver;
    this.indstilling = indstilling;
  }

  @Override
  public boolean findes() {
    return server != null;
  }

  @Override
  public void send(Brev brev, Forsendelse f) {
    try {
      server.send(mail(brev, f));
    } catch (MailSendException fejl) {
      // no failed message: the connection itself did not come about
      throw new Postfejl(fejl.getFailedMessages().isEmpty(), fejl);
    } catch (MailException | MessagingException fejl) {
      throw new Postfejl(false, fejl);
    }
  }

  private MimeMessage mail(Brev brev, Forsendelse f) throws MessagingException {
    Brevskriver.Udformning tekst = skriver.skriv(brev);
    MimeMessage mail = new Navngivet(server.createMimeMessage(), f.id(), indstilling.vaert());
    MimeMessageHelper h =
        new MimeMessageHelper(
            mail, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
    h.setFrom(indstilling.afsender());
    h.setTo(f.adresse());
    h.setSubject(brev.emne());
    h.setSentDate(Date.from(brev.oprettet()));
    h.setText(tekst.tekst(), tekst.html());
    if (brev.kalender() != null) {
      h.addAttachment(
          "moede.ics",
          new ByteArrayResource(
              brev.kalender()
                  .replace(Brev.MODTAGER, "mailto:" + f.adresse())
                  .getBytes(StandardCharsets.UTF_8)),
          "text/calendar; charset=UTF-8; method="
              + (brev.kalender().contains("METHOD:CANCEL") ? "CANCEL" : "REQUEST"));
    }
    // nobody's out-of-office answers it
    mail.setHeader("Auto-Submitted", "auto-generated");
    return mail;
  }

  /** A message whose id stays: the library gives it another one each time it is saved. */
  private static final class Navngivet extends MimeMessage {

    private final String id;

    Navngivet(MimeMessage tom, String id, String vaert) {
      super(tom.getSession());
      this.id = "<" + id + "@" + vaert + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
