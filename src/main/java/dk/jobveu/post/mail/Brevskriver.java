package dk.jobveu.post.mail;

import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Postindstilling;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A letter as text and as HTML; both are made of the same parts, by templates of the same name. */
@Component
public class Brevskriver {

  /** The two ways a letter reads. */
  public record Udformning(String tekst, String html) {}

  private final ITemplateEngine skabeloner;
  private final Forloebregister forloeb;
  private final Postindstilling indstilling;

  Brevskriver(ITemplateEngine skabeloner, Forloebregister forloeb, Postindstilling indstilling) {
    this.skabeloner = skabeloner;
    this.forloeb = forloeb;
    this.indstilling = indstilling;
  }

  public Udformning skriv(Brev brev) {
    Context c = new Context(Locale.forLanguageTag("da-DK"));
    c.setVariable("emne", brev.emne());
    c.setVariable(
        "afsnit", brev.tekst() == null ? java.util.List.of() : brev.tekst().lines().toList());
    c.setVariable(
        "forloeb",
        brev.forloebId() == null
            ? null
            : forloeb.find(brev.forloebId()).map(f -> f.titel() + ", " + f.id()).orElse(null));
    c.setVariable("link", brev.sti() == null ? null : indstilling.link(brev.sti()));
    c.setVariable("valg", indstilling.link("/konto"));
    c.setVariable("udenfor", brev.modtager().adresse() != null);
    return new Udformning(
        skabeloner.process("post/brev.txt", c), skabeloner.process("post/brev", c));
  }
}
