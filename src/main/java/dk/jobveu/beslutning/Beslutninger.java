package dk.jobveu.beslutning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Evaluates decision tables and stores inputs, output, matched rule and version. */
public interface Beslutninger {

  /** A decision with what it was made of. */
  record Truffet(Sag sag, Map<String, Object> input, Afgoerelse afgoerelse) {}

  /** Evaluates a table with a single result; fails when no rule matches. */
  Afgoerelse traef(String beslutning, Sag sag, Map<String, Object> input);

  /** Evaluates a COLLECT or RULE ORDER table; one entry per matched rule. */
  List<Afgoerelse> traefListe(String beslutning, Sag sag, Map<String, Object> input);

  /**
   * Stores what was looked up, for a list in which each row is decided after the ones before, and
   * which is stored as a whole or not at all.
   */
  void gem(List<Truffet> trufne);

  /** Evaluates a table outside any forløb, as it is today; nothing is stored. */
  Afgoerelse opslag(String beslutning, Map<String, Object> input);

  /** Evaluates a COLLECT table outside any forløb, as it is today; nothing is stored. */
  List<Afgoerelse> opslagListe(String beslutning, Map<String, Object> input);

  /** Evaluates a table as it is in this forløb, for show only; nothing is stored. */
  Afgoerelse opslag(String beslutning, String forloebId, Map<String, Object> input);

  /** Evaluates a COLLECT table as it is in this forløb, for show only; nothing is stored. */
  List<Afgoerelse> opslagListe(String beslutning, String forloebId, Map<String, Object> input);

  /**
   * The same for a table that is asked the same few things again and again: codes of closed lists,
   * nothing that somebody has typed. What a version of the table says to them is kept.
   */
  Afgoerelse fast(String beslutning, Map<String, Object> koder);

  /** The same as it is in this forløb. */
  Afgoerelse fast(String beslutning, String forloebId, Map<String, Object> koder);

  /** A threshold of DMN-0 ({@code taerskler}) outside any forløb, as it is without a year. */
  BigDecimal taerskel(String noegle);

  /** As it is in this forløb: a row with a year or a day counts for those that start then. */
  BigDecimal taerskel(String noegle, String forloebId);
}
