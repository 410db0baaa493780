package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.NytForloeb;
import dk.jobveu.forloeb.StartForloeb;
import java.util.List;
import org.springframework.stereotype.Service;

/** Somebody reports a need: the forløb begins, and companies that came by themselves are noted. */
@Service
public class MeldBehov {

  /** Source of a company that turned to us by itself. */
  public static final String HENVENDELSE = "HENVENDELSE";

  private final StartForloeb startForloeb;
  private final MeldVirksomheder meldVirksomheder;
  private final Indmeldinger indmeldinger;

  public MeldBehov(
      StartForloeb startForloeb, MeldVirksomheder meldVirksomheder, Indmeldinger indmeldinger) {
    this.startForloeb = startForloeb;
    this.meldVirksomheder = meldVirksomheder;
    this.indmeldinger = indmeldinger;
  }

  public Forloeb udfoer(NytForloeb nyt, List<NyVirksomhed> virksomheder, Registrering af) {
    Forloeb forloeb = startForloeb.udfoer(nyt, af);
    Registrering r =
        new Registrering(
            forloeb.id(),
            af.bruger(),
            af.organisation() == null ? forloeb.koordinator() : af.organisation(),
            null,
            af.tidspunkt());
    meldVirksomheder.udfoer(r, HENVENDELSE, virksomheder);
    nyt.initiativtagere().forEach(i -> indmeldinger.gemInitiativ(r, i));
    return forloeb;
  }
}
