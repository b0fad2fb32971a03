/** Step one: is this page a news article? Small and quick, because it runs on every page of a listed host. */
import { structuredData } from './structured';

export interface Detection {
  isArticle: boolean;
  /** 0..1: how sure. */
  score: number;
  /** What spoke for it and against it, strongest first. */
  reasons: string[];
}

const NEWS = /^(?:\w*NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|Article)$/;

/** @param url the page's address; "" where it is not known */
export function detect(document: Document, _url: string): Detection {
  const news = structuredData(document).some(t => t.types.some(type => NEWS.test(type)));
  return { isArticle: news, score: news ? 1 : 0, reasons: news ? ['structured data'] : [] };
}
