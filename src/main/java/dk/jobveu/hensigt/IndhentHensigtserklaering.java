package dk.jobveu.hensigt;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.behov.Virksomhedskontakt;
import dk.jobveu.behov.Virksomhedskontakt.Emne;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Spoergetilladelse;
import dk.jobveu.hensigt.Hensigtserklaering.Afslag;
import dk.jobveu.hensigt.Hensigtserklaering.Indhold;
import dk.jobveu.hensigt.Hensigtserklaering.Status;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import java.util.Map;
import java.util.Optional;

/**
 * A company gives its letter of intent or declines; others write it down for it.
 * One task a company.
 */
@Brugstilfaelde
public class IndhentHensigtserklaering
    implements Blanket<IndhentHensigtserklaering.Svar, IndhentHensigtserklaering.Udfald> {

  private static final String VIRKSOMHED = "virksomhedId";

  /**
   * What the company says, and what it looks for.
   *
   * @param svar whether it gives a letter
   * @param maaSpoerges whether the survey may ask it how it went
   */
  public record Svar(
      Boolean svar,
      Afslag afslagAarsag,
      Indhold erklaering,
      String arbejdstider,
      String personligeKompetencer,
      String socialeKompetencer,
      boolean maaSpoerges) {}

  /** Whether there is a letter. */
  public record Udfald(Hensigt hensigtUdfald) {}

  /** A company's answer. */
  public enum Hensigt {
    AFGIVET,
    AFSLAAET
  }

  private final Hensigtserklaeringer erklaeringer;
  private final Virksomheder virksomheder;
  private final Aktoerer aktoerer;
  private final Kursussammensaetninger kurser;
  private final Forloebregister forloeb;
  private final Afvigelser afvigelser;
  private final Spoergetilladelse spoergetilladelse;

  IndhentHensigtserklaering(
      Hensigtserklaeringer erklaeringer,
      Virksomheder virksomheder,
      Aktoerer aktoerer,
      Kursussammensaetninger kurser,
      Forloebregister forloeb,
      Afvigelser afvigelser,
      Spoergetilladelse spoergetilladelse) {
    this.erklaeringer = erklaeringer;
    this.virksomheder = virksomheder;
    this.aktoerer = aktoerer;
    this.kurser = kurser;
    this.forloeb = forloeb;
    this.afvigelser = afvigelser;
    this.spoergetilladelse = spoergetilladelse;
  }

  /** Which company it is about, who its contact is and what it told earlier. */
  @Override
  public Map<String, Object> vist(Situation s) {
    Virksomhed virksomhed = virksomheder.hent(s.variabel(VIRKSOMHED));
    return Map.of(
        "virksomhedNavn", virksomhed.navn(),
        "stilling", virksomhed.stillingsbetegnelse(),
        "meldtAntal", virksomhed.antalStillinger(),
        "kontakt", aktoerer.navn(virksomhed.kontakt()),
        "medLedige", forloeb.hent(s.forloebId()).erForLedige(),
        "tidligereErklaering", tidligere(s, virksomhed));
  }

  private String tidligere(Situation s, Virksomhed virksomhed) {
    if (virksomhed.status() != Virksomhed.Status.TILKENDEGIVET) {
      return "**" + udenBehov(virksomhed) + "**";
    }
    return erklaeringer
        .seneste(s.forloebId(), virksomhed.id())
        .filter(h -> h.status() == Status.SKAL_BEKRAEFTES_IGEN)
        .map(
            h ->
                "**Bekræft igen:** Erklæringen fra %s på %d job er gammel, eller kurserne er ændret."
                    .formatted(h.indhold().underskrevet(), h.indhold().antalJob()))
        .orElse("");
  }

  /** It may have withdrawn while somebody had the task. */
  private static String udenBehov(Virksomhed virksomhed) {
    return virksomhed.navn()
        + (virksomhed.status() == Virksomhed.Status.TRUKKET
            ? " har trukket sig fra forløbet"
            : " har ikke længere et behov")
        + ", så den kan ikke give en hensigtserklæring. Svar nej.";
  }

  /**
   * Drafts the letter, which holds once it is registered, or records that there is none.
   */
  @Override
  public Udfald modtag(Svar svar, Situation s) {
    String virksomhedId = s.variabel(VIRKSOMHED);
    virksomheder.logKontakt(new Virksomhedskontakt(virksomhedId, s.registrering(), Emne.HENSIGT));
    if (!svar.svar()) {
      gem(s.registrering(), virksomhedId, Status.AFSLAAET, svar, null);
      return new Udfald(Hensigt.AFSLAAET);
    }
    Virksomhed virksomhed = virksomheder.hent(virksomhedId);
    if (virksomhed.status() != Virksomhed.Status.TILKENDEGIVET) {
      throw new Regelbrud("svar", udenBehov(virksomhed));
    }
    Indhold indhold = svar.erklaering();
    // without a number it promises nothing; who is to be trained on the job is not hired
    if (forloeb.hent(s.forloebId()).erForLedige()
        && indhold.antalJob() + indhold.antalLaerlingepladser() == 0) {
      throw new Regelbrud(
          "antalJob",
          "Skriv, hvor mange job eller lærlingepladser virksomheden regner med. Er der ingen, så svar nej til erklæringen.");
    }
    if (indhold.jobgarantiAntal() > indhold.antalJob()) {
      throw new Regelbrud(
          "jobgarantiAntal", "Der kan ikke garanteres flere job, end virksomheden regner med.");
    }
    if (!indhold.indholdMatcher()) {
      // everybody in the forløb reads it, and what a company wants is not for all of them
      afvigelser.udled(
          s.registrering(), "R-4.7", "En virksomhed mener ikke, at kursernes indhold passer helt.");
    }
    Optional<Kursussammensaetning> set = kurser.gaeldende(s.forloebId());
    gem(
        s.registrering(),
        virksomhedId,
        Status.KLADDE,
        svar,
        set.map(Kursussammensaetning::version).orElse(null));
    Virksomhedsprofil profil =
        new Virksomhedsprofil(
            s.registrering(),
            virksomhedId,
            svar.arbejdstider(),
            svar.personligeKompetencer(),
            svar.socialeKompetencer());
    if (!profil.erTom()) {
      erklaeringer.gemProfil(profil);
    }
    if (svar.maaSpoerges()) {
      spoergetilladelse.virksomhed(s.registrering().forVirksomhed(virksomhed.navn()), virksomhedId);
    }
    return new Udfald(Hensigt.AFGIVET);
  }

  private void gem(
      Registrering r, String virksomhedId, Status status, Svar svar, Integer kursusversion) {
    int version =
        erklaeringer.seneste(r.forloebId(), virksomhedId).map(h -> h.version() + 1).orElse(1);
    erklaeringer.gemErklaering(
        new Hensigtserklaering(
            r.forVirksomhed(virksomheder.hent(virksomhedId).navn()),
            virksomhedId,
            version,
            status,
            svar.erklaering(),
            kursusversion,
            svar.afslagAarsag()));
  }
}
