package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Stopaarsag;
import java.util.Map;
import java.util.Optional;

/** The coordinator judges whether the forløb can do without the company. */
@Brugstilfaelde
public class VurderTilbagetraekning
    implements Blanket<VurderTilbagetraekning.Svar, VurderTilbagetraekning.Udfald> {

  /** Whether the forløb goes on. */
  public enum Foelge {
    FORTSAET,
    STOP
  }

  /** The judgement and its reason. */
  public record Svar(Foelge foelge, String begrundelse) {}

  /** Whether the process goes on, and why it stops when it does. */
  public record Udfald(Foelge tilbagetraekningFoelge, Optional<Stopaarsag> stopAarsag) {}

  private final Virksomheder virksomheder;
  private final Efterspoergsel efterspoergsel;
  private final Holdudsigt holdene;
  private final Aktoerer aktoerer;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;

  VurderTilbagetraekning(
      Virksomheder virksomheder,
      Efterspoergsel efterspoergsel,
      Holdudsigt holdene,
      Aktoerer aktoerer,
      Afvigelser afvigelser,
      Haendelser haendelser) {
    this.virksomheder = virksomheder;
    this.efterspoergsel = efterspoergsel;
    this.holdene = holdene;
    this.aktoerer = aktoerer;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
  }

  private Virksomhed virksomhed(Situation s) {
    return virksomheder.hent(s.variabel("virksomhedId"));
  }

  /** Which company withdrew, what is left, and what the table advises. */
  @Override
  public Map<String, Object> vist(Situation s) {
    Virksomhed virksomhed = virksomhed(s);
    Behovsvurdering tal = efterspoergsel.vis(s.forloebId());
    return Map.of(
        "virksomhed",
        virksomhed.navn(),
        "grund",
        virksomhed.trukketGrund() == null ? "ikke oplyst" : virksomhed.trukketGrund(),
        "antalVirksomheder",
        tal.antalVirksomheder(),
        "antalJob",
        tal.antalJob(),
        "raad",
        tal.anbefaling().tekst(),
        "holdTekst",
        String.join(" ", holdene.saetninger(s.forloebId())),
        "virksomhedsliste",
        Virksomhedstabel.af(virksomheder.alle(s.forloebId()), aktoerer));
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    Registrering r = s.registrering();
    String navn = virksomhed(s).navn();
    boolean fortsaetter = svar.foelge() == Foelge.FORTSAET;
    afvigelser.registrer(r, "R-22.11", svar.begrundelse());
    haendelser.registrer(
        r,
        "TILBAGETRAEKNING_VURDERET",
        fortsaetter
            ? "Forløbet fortsætter uden " + navn + "."
            : "Forløbet kan ikke fortsætte uden " + navn + ".");
    return new Udfald(
        svar.foelge(),
        fortsaetter ? Optional.empty() : Optional.of(Stopaarsag.VIRKSOMHED_TRAK_SIG));
  }
}
