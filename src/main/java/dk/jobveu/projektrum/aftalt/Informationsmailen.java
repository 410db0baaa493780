package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Behov;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.forloeb.Forloeb;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a brancheorganisation can send its members, to find those with a need: how one can
 * recruit through opkvalificering, and what is asked. It sends it itself; its list of members is
 * not ours to have.
 */
@Component
class Informationsmailen {

  private final Aktoerer aktoerer;

  Informationsmailen(Aktoerer aktoerer) {
    this.aktoerer = aktoerer;
  }

  /** For those who send it, as soon as there is a need. */
  Optional<Udgave> af(Indsigt indsigt, Behov b) {
    boolean sender =
        indsigt.erKoordinator()
            || indsigt.egne().stream()
                .anyMatch(d -> d.rolle().equals(Rolle.BRANCHORGANISATION.id()));
    if (!sender) {
      return Optional.empty();
    }
    Forloeb f = indsigt.forloeb();
    return Optional.of(
        new Udgave(
            "informationsmail",
            "Informationsmail til medlemsvirksomheder",
            null,
            true,
            f.erForLedige()
                ? "Mangler I %s? I kan få dem gennem opkvalificering.".formatted(b.stillingstekst())
                : "Har I medarbejdere, der skal have nye kompetencer? De kan få dem på et kursus, som branchen selv er med til at lægge.",
            new Dokument(
                null,
                null,
                null,
                List.of(
                    felter(
                        f.titel(),
                        felt("Stillinger", b.stillingstekst()),
                        felt(
                            "Sådan foregår det",
                            f.erForLedige()
                                ? "Ledige tager et kursusforløb, som branchens parter bestemmer indholdet af. I siger, hvad en ny medarbejder skal kunne, møder deltagerne før kurset og ansætter dem, der passer."
                                : "Branchens parter bestemmer, hvad kurset skal indeholde. I siger, hvad jeres medarbejdere skal kunne, og hvornår det passer i driften."),
                        felt(
                            "Det spørger vi om",
                            "Har I et behov lige nu? Skriv, hvilken stilling det er, hvor mange I mangler, og hvornår. Svaret binder jer ikke. Har I ikke et behov, vil vi også gerne vide det."),
                        felt("Svar til", aktoerer.navn(indsigt.organisation())))),
                null)));
  }
}
