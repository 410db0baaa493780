package dk.jobveu.motor.modelkontrol;

import dk.jobveu.motor.modelkontrol.Modelfejl.Alvor;
import java.util.Arrays;
import java.util.List;

/** What every decision table keeps to, a rule each. */
public enum Tabelregel {
  FILENS_NAVN(Alvor.AFVIS, Tabelindhold::hedderSomFilen),
  KAN_LAESES(Alvor.AFVIS, Tabelindhold::kanLaeses),
  SPOERGER_OM_KENDTE(Alvor.AFVIS, Tabelindhold::spoergerOmKendte),
  SVARER_DET_DER_LAESES(Alvor.AFVIS, Tabelindhold::svarerDetDerLaeses),
  BRUGER_KENDTE_VAERDIER(Alvor.AFVIS, Tabeldaekning::brugerKendteVaerdier),
  HVER_REGEL_KAN_RAMMES(Alvor.AFVIS, Tabeldaekning::hverRegelKanRammes),
  HAR_INGEN_HULLER(Alvor.AFVIS, Tabeldaekning::harIngenHuller),
  HAR_INGEN_OVERLAP(Alvor.AFVIS, Tabeldaekning::harIngenOverlap),
  HVER_REGEL_SIGER_HVORFOR(Alvor.AFVIS, Tabelindhold::hverRegelSigerHvorfor);

  @FunctionalInterface
  private interface Proeve {
    void af(Tabelmodel tabel, Omgivelser om, Fund fund);
  }

  private final Alvor alvor;
  private final Proeve proeve;

  Tabelregel(Alvor alvor, Proeve proeve) {
    this.alvor = alvor;
    this.proeve = proeve;
  }

  /** What this rule finds wrong in a table. */
  public List<Modelfejl> fejl(Tabelmodel tabel, Omgivelser om) {
    Fund fund = new Fund(tabel.fil(), alvor);
    proeve.af(tabel, om, fund);
    return fund.alle();
  }

  /** What all rules find wrong in a table. */
  public static List<Modelfejl> alleFejl(Tabelmodel tabel, Omgivelser om) {
    return Arrays.stream(values()).flatMap(r -> r.fejl(tabel, om).stream()).toList();
  }
}
