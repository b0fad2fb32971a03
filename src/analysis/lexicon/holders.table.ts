/**
 * Who held the offices that speak in diplomatic news, since 2014, under the party they spoke for: a term a line.
 *
 *   name ; other spellings | office | from | to
 *
 * - A surname that is not the last word stands among the spellings ("Xi").
 * - Who speaks for a political party stands in `politicians.table.ts`.
 * - A fallback: what the article itself says about a person comes first, and a person outside these terms is unknown.
 * - From and to are months (YYYY-MM); no end means that none was known when the line was written. Whoever held an
 *   office before 2014 has the true beginning of the term.
 * - Offices in lower case, as text has them before a name, British spelling ("defence minister").
 */
export const HOLDER_TABLE = `
# Russia
Vladimir Putin | president | 2012-05 |
Dmitry Medvedev ; Dmitri Medvedev | prime minister | 2012-05 | 2020-01
Dmitry Medvedev ; Dmitri Medvedev | deputy head of the security council | 2020-01 |
Mikhail Mishustin | prime minister | 2020-01 |
Sergei Lavrov ; Sergey Lavrov | foreign minister | 2004-03 |
Sergei Ryabkov ; Sergey Ryabkov | deputy foreign minister | 2008-08 |
Mikhail Galuzin | deputy foreign minister | 2022-11 |
Sergei Shoigu ; Sergey Shoigu ; Sergei Shoygu | defence minister | 2012-11 | 2024-05
Sergei Shoigu ; Sergey Shoigu ; Sergei Shoygu | secretary of the security council | 2024-05 |
Andrei Belousov ; Andrey Belousov | defence minister | 2024-05 |
Nikolai Patrushev ; Nikolay Patrushev | secretary of the security council | 2008-05 | 2024-05
Nikolai Patrushev ; Nikolay Patrushev | presidential aide | 2024-05 |
Valery Gerasimov | chief of the general staff | 2012-11 |
Dmitry Peskov ; Dmitri Peskov | spokesman | 2012-05 |
Maria Zakharova | spokeswoman | 2015-08 |
Yuri Ushakov ; Yury Ushakov | presidential aide | 2012-05 |
Vladimir Medinsky | presidential aide | 2020-01 |
Kirill Dmitriev ; Kirill Dmitriyev | envoy | 2025-02 |
Vasily Nebenzya ; Vassily Nebenzia ; Vasily Nebenzia | ambassador to the united nations | 2017-07 |
Vyacheslav Volodin | speaker | 2016-10 |
Alexander Bortnikov | director of the fsb | 2008-05 |
Sergei Naryshkin ; Sergey Naryshkin | director of the svr | 2016-10 |
Ramzan Kadyrov | head of chechnya | 2007-03 |
Igor Konashenkov | spokesman | 2011-01 |

# Ukraine
Petro Poroshenko | president | 2014-06 | 2019-05
Volodymyr Zelensky ; Volodymyr Zelenskyy ; Volodymyr Zelenskiy ; Vladimir Zelensky | president | 2019-05 |
Arseniy Yatsenyuk | prime minister | 2014-02 | 2016-04
Volodymyr Groysman | prime minister | 2016-04 | 2019-08
Oleksiy Honcharuk | prime minister | 2019-08 | 2020-03
Denys Shmyhal | prime minister | 2020-03 | 2025-07
Denys Shmyhal | defence minister | 2025-07 |
Yulia Svyrydenko ; Yuliia Svyrydenko | prime minister | 2025-07 |
Pavlo Klimkin | foreign minister | 2014-06 | 2019-08
Vadym Prystaiko | foreign minister | 2019-08 | 2020-03
Dmytro Kuleba | foreign minister | 2020-03 | 2024-09
Andrii Sybiha ; Andriy Sybiha ; Andrii Sibiha | foreign minister | 2024-09 |
Oleksii Reznikov ; Oleksiy Reznikov | defence minister | 2021-11 | 2023-09
Rustem Umerov | defence minister | 2023-09 | 2025-07
Rustem Umerov | secretary of the security council | 2025-07 |
Oleksiy Danilov ; Oleksii Danilov | secretary of the security council | 2019-10 | 2024-03
Andriy Yermak ; Andrii Yermak | chief of staff | 2020-02 | 2025-11
Mykhailo Podolyak ; Mykhaylo Podolyak | adviser | 2020-04 |
Valerii Zaluzhnyi ; Valery Zaluzhny ; Valeriy Zaluzhnyi | commander-in-chief | 2021-07 | 2024-02
Oleksandr Syrskyi ; Oleksandr Syrsky | commander-in-chief | 2024-02 |
Kyrylo Budanov | head of military intelligence | 2020-08 |
Serhii Kyslytsya ; Sergiy Kyslytsya | ambassador to the united nations | 2020-02 | 2024-12
Vitali Klitschko ; Vitaliy Klitschko | mayor of kyiv | 2014-06 |

# United States
Jimmy Carter | president | 1977-01 | 1981-01
Barack Obama | president | 2009-01 | 2017-01
Donald Trump | president | 2017-01 | 2021-01
Joe Biden ; Joseph Biden | president | 2021-01 | 2025-01
Donald Trump | president | 2025-01 |
Joe Biden ; Joseph Biden | vice president | 2009-01 | 2017-01
Mike Pence | vice president | 2017-01 | 2021-01
Kamala Harris | vice president | 2021-01 | 2025-01
JD Vance ; J.D. Vance ; J. D. Vance | vice president | 2025-01 |
John Kerry | secretary of state | 2013-02 | 2017-01
Rex Tillerson | secretary of state | 2017-02 | 2018-03
Mike Pompeo | secretary of state | 2018-04 | 2021-01
Antony Blinken ; Anthony Blinken | secretary of state | 2021-01 | 2025-01
Marco Rubio | secretary of state | 2025-01 |
Jim Mattis ; James Mattis | secretary of defense | 2017-01 | 2018-12
Mark Esper | secretary of defense | 2019-07 | 2020-11
Lloyd Austin | secretary of defense | 2021-01 | 2025-01
Pete Hegseth | secretary of defense | 2025-01 |
Susan Rice | national security adviser | 2013-07 | 2017-01
H.R. McMaster | national security adviser | 2017-02 | 2018-04
John Bolton | national security adviser | 2018-04 | 2019-09
Robert O'Brien | national security adviser | 2019-09 | 2021-01
Jake Sullivan | national security adviser | 2021-01 | 2025-01
Mike Waltz ; Michael Waltz | national security adviser | 2025-01 | 2025-05
Mike Waltz ; Michael Waltz | ambassador to the united nations | 2025-09 |
Scott Bessent | treasury secretary | 2025-01 |
Janet Yellen | treasury secretary | 2021-01 | 2025-01
Steven Mnuchin | treasury secretary | 2017-02 | 2021-01
Howard Lutnick | commerce secretary | 2025-02 |
Steve Witkoff | special envoy | 2025-01 |
Keith Kellogg | special envoy | 2025-01 |
Elon Musk | senior adviser | 2025-01 | 2025-05
Kurt Volker | special envoy | 2017-07 | 2019-09
Massad Boulos | adviser | 2025-01 |
Tulsi Gabbard | director of national intelligence | 2025-02 |
John Ratcliffe | director of the cia | 2025-01 |
William Burns ; Bill Burns | director of the cia | 2021-03 | 2025-01
Nikki Haley | ambassador to the united nations | 2017-01 | 2018-12
Linda Thomas-Greenfield | ambassador to the united nations | 2021-02 | 2025-01
Karoline Leavitt | press secretary | 2025-01 |
Karine Jean-Pierre | press secretary | 2022-05 | 2025-01
Jen Psaki | press secretary | 2021-01 | 2022-05
Sarah Huckabee Sanders ; Sarah Sanders | press secretary | 2017-07 | 2019-07
John Kirby | spokesman | 2021-01 | 2025-01
Matthew Miller | spokesman | 2023-04 | 2025-01
Ned Price | spokesman | 2021-01 | 2023-03
Tammy Bruce | spokeswoman | 2025-01 | 2025-08
Sean Parnell | spokesman | 2025-02 |
Pat Ryder | spokesman | 2022-08 | 2025-01
Mike Johnson | speaker | 2023-10 |
Kevin McCarthy | speaker | 2023-01 | 2023-10
Paul Ryan | speaker | 2015-10 | 2018-12
John Boehner | speaker | 2011-01 | 2015-10
Dennis Hastert | speaker | 1999-01 | 2006-12
Newt Gingrich | speaker | 1995-01 | 1998-12
Nancy Pelosi | speaker | 2019-01 | 2023-01
Nancy Pelosi | speaker | 2007-01 | 2010-12

# United Kingdom
William Hague | foreign secretary | 2010-05 | 2014-07
George Osborne | chancellor | 2010-05 | 2016-07
Theresa May | home secretary | 2010-05 | 2016-07
Nick Clegg | deputy prime minister | 2010-05 | 2015-05
David Cameron | prime minister | 2010-05 | 2016-07
Theresa May | prime minister | 2016-07 | 2019-07
Boris Johnson | prime minister | 2019-07 | 2022-09
Liz Truss | prime minister | 2022-09 | 2022-10
Rishi Sunak | prime minister | 2022-10 | 2024-07
Keir Starmer | prime minister | 2024-07 |
Philip Hammond | foreign secretary | 2014-07 | 2016-07
Boris Johnson | foreign secretary | 2016-07 | 2018-07
Jeremy Hunt | foreign secretary | 2018-07 | 2019-07
Dominic Raab | foreign secretary | 2019-07 | 2021-09
Liz Truss | foreign secretary | 2021-09 | 2022-09
James Cleverly | foreign secretary | 2022-09 | 2023-11
David Cameron ; Lord Cameron | foreign secretary | 2023-11 | 2024-07
David Lammy | foreign secretary | 2024-07 | 2025-09
David Lammy | deputy prime minister | 2025-09 |
Yvette Cooper | home secretary | 2024-07 | 2025-09
Yvette Cooper | foreign secretary | 2025-09 |
Shabana Mahmood | home secretary | 2025-09 |
Ben Wallace | defence secretary | 2019-07 | 2023-08
Grant Shapps | defence secretary | 2023-08 | 2024-07
John Healey | defence secretary | 2024-07 |
Rachel Reeves | chancellor | 2024-07 |
Jonathan Powell | national security adviser | 2024-12 |
James Cleverly | home secretary | 2023-11 | 2024-07
Priti Patel | home secretary | 2019-07 | 2022-09
Suella Braverman | home secretary | 2022-10 | 2023-11
Amber Rudd | home secretary | 2016-07 | 2018-04
Sajid Javid | home secretary | 2018-04 | 2019-07
Robert Jenrick | immigration minister | 2022-10 | 2023-12
Robert Jenrick | housing secretary | 2019-07 | 2021-09
Kemi Badenoch | business secretary | 2022-09 | 2024-07
Chris Philp | policing minister | 2022-10 | 2024-07
Mel Stride | work and pensions secretary | 2022-10 | 2024-07
Tom Tugendhat | security minister | 2022-09 | 2024-07
Jacob Rees-Mogg | leader of the house of commons | 2019-07 | 2022-02
Victoria Atkins | health secretary | 2023-11 | 2024-07
Iain Duncan Smith | work and pensions secretary | 2010-05 | 2016-03
David Davis | brexit secretary | 2016-07 | 2018-07
Philip Hammond | chancellor of the exchequer | 2016-07 | 2019-07
Jeremy Hunt | chancellor of the exchequer | 2022-10 | 2024-07
Ed Miliband | energy secretary | 2024-07 |
Wes Streeting | health secretary | 2024-07 |
Hilary Benn | northern ireland secretary | 2024-07 |
Tony Blair | prime minister | 1997-05 | 2007-06
Gordon Brown | prime minister | 2007-06 | 2010-05
Jack Straw | foreign secretary | 2001-06 | 2006-05
David Miliband | foreign secretary | 2007-06 | 2010-05

# France
François Hollande | president | 2012-05 | 2017-05
Emmanuel Macron | president | 2017-05 |
Jean-Yves Le Drian | foreign minister | 2017-05 | 2022-05
Catherine Colonna | foreign minister | 2022-05 | 2024-01
Stéphane Séjourné | foreign minister | 2024-01 | 2024-09
Jean-Noël Barrot | foreign minister | 2024-09 |
Sébastien Lecornu | defence minister | 2022-05 | 2025-09
Sébastien Lecornu | prime minister | 2025-09 |
François Bayrou | prime minister | 2024-12 | 2025-09
Michel Barnier | prime minister | 2024-09 | 2024-12
Gabriel Attal | prime minister | 2024-01 | 2024-09
Édouard Philippe | prime minister | 2017-05 | 2020-07

# Germany
Angela Merkel | chancellor | 2005-11 | 2021-12
Olaf Scholz | chancellor | 2021-12 | 2025-05
Friedrich Merz | chancellor | 2025-05 |
Frank-Walter Steinmeier | foreign minister | 2013-12 | 2017-01
Frank-Walter Steinmeier | president | 2017-03 |
Sigmar Gabriel | foreign minister | 2017-01 | 2018-03
Heiko Maas | foreign minister | 2018-03 | 2021-12
Annalena Baerbock | foreign minister | 2021-12 | 2025-05
Johann Wadephul | foreign minister | 2025-05 |
Ursula von der Leyen | defence minister | 2013-12 | 2019-07
Boris Pistorius | defence minister | 2023-01 |
Robert Habeck | economy minister | 2021-12 | 2025-05
Steffen Seibert | spokesman | 2010-08 | 2021-12
Steffen Hebestreit | spokesman | 2021-12 | 2025-05

# Italy
Matteo Renzi | prime minister | 2014-02 | 2016-12
Giuseppe Conte | prime minister | 2018-06 | 2021-02
Mario Draghi | prime minister | 2021-02 | 2022-10
Giorgia Meloni | prime minister | 2022-10 |
Antonio Tajani | foreign minister | 2022-10 |
Guido Crosetto | defence minister | 2022-10 |
Matteo Salvini | deputy prime minister | 2022-10 |
Luigi Di Maio | foreign minister | 2019-09 | 2022-10
Sergio Mattarella | president | 2015-02 |

# Spain
Mariano Rajoy | prime minister | 2011-12 | 2018-06
Pedro Sánchez | prime minister | 2018-06 |
José Manuel Albares | foreign minister | 2021-07 |

# Poland
Andrzej Duda | president | 2015-08 | 2025-08
Karol Nawrocki | president | 2025-08 |
Donald Tusk | prime minister | 2023-12 |
Mateusz Morawiecki | prime minister | 2017-12 | 2023-12
Beata Szydło | prime minister | 2015-11 | 2017-12
Radosław Sikorski ; Radek Sikorski | foreign minister | 2023-12 |
Władysław Kosiniak-Kamysz | defence minister | 2023-12 |

# Hungary
Viktor Orbán | prime minister | 2010-05 |
Péter Szijjártó | foreign minister | 2014-09 |

# Slovakia
Robert Fico | prime minister | 2012-04 | 2018-03
Robert Fico | prime minister | 2023-10 |
Zuzana Čaputová | president | 2019-06 | 2024-06
Peter Pellegrini | president | 2024-06 |
Juraj Blanár | foreign minister | 2023-10 |

# Czech Republic
Petr Pavel | president | 2023-03 |
Miloš Zeman | president | 2013-03 | 2023-03
Petr Fiala | prime minister | 2021-12 | 2025-12
Jan Lipavský | foreign minister | 2021-12 | 2025-12

# Netherlands
Mark Rutte | prime minister | 2010-10 | 2024-07
Dick Schoof | prime minister | 2024-07 |

# Belgium
Charles Michel | prime minister | 2014-10 | 2019-10
Alexander De Croo | prime minister | 2020-10 | 2025-02
Bart De Wever | prime minister | 2025-02 |
Maxime Prévot | foreign minister | 2025-02 |

# Ireland
Leo Varadkar | prime minister | 2017-06 | 2020-06
Micheál Martin | prime minister | 2020-06 | 2022-12
Leo Varadkar | prime minister | 2022-12 | 2024-04
Simon Harris | prime minister | 2024-04 | 2025-01
Micheál Martin | prime minister | 2025-01 |

# Denmark
Mette Frederiksen | prime minister | 2019-06 |
Lars Løkke Rasmussen | foreign minister | 2022-12 |

# Sweden
Stefan Löfven | prime minister | 2014-10 | 2021-11
Magdalena Andersson | prime minister | 2021-11 | 2022-10
Ulf Kristersson | prime minister | 2022-10 |
Maria Malmer Stenergard | foreign minister | 2024-09 |
Tobias Billström | foreign minister | 2022-10 | 2024-09

# Finland
Sauli Niinistö | president | 2012-03 | 2024-03
Alexander Stubb | president | 2024-03 |
Sanna Marin | prime minister | 2019-12 | 2023-06
Petteri Orpo | prime minister | 2023-06 |
Elina Valtonen | foreign minister | 2023-06 |

# Norway
Erna Solberg | prime minister | 2013-10 | 2021-10
Jonas Gahr Støre ; Jonas Gahr Stoere | prime minister | 2021-10 |
Espen Barth Eide | foreign minister | 2023-10 |

# Estonia
Kaja Kallas | prime minister | 2021-01 | 2024-07
Kristen Michal | prime minister | 2024-07 |
Margus Tsahkna | foreign minister | 2023-04 |

# Latvia
Edgars Rinkēvičs | foreign minister | 2011-10 | 2023-07
Edgars Rinkēvičs | president | 2023-07 |
Baiba Braže | foreign minister | 2024-04 |

# Lithuania
Gitanas Nausėda | president | 2019-07 |
Gabrielius Landsbergis | foreign minister | 2020-12 | 2024-12

# Moldova
Maia Sandu | president | 2020-12 |

# Romania
Klaus Iohannis | president | 2014-12 | 2025-02
Nicușor Dan | president | 2025-05 |

# Bulgaria
Rumen Radev | president | 2017-01 |

# Greece
Alexis Tsipras | prime minister | 2015-01 | 2019-07
Kyriakos Mitsotakis | prime minister | 2019-07 |

# Serbia
Aleksandar Vučić | prime minister | 2014-04 | 2017-05
Aleksandar Vučić | president | 2017-05 |

# Belarus
Alexander Lukashenko ; Aleksandr Lukashenko ; Alyaksandr Lukashenka | president | 1994-07 |

# Turkey
Recep Tayyip Erdoğan ; Tayyip Erdogan | president | 2014-08 |
Mevlüt Çavuşoğlu | foreign minister | 2015-11 | 2023-06
Hakan Fidan | foreign minister | 2023-06 |

# Georgia
Irakli Kobakhidze | prime minister | 2024-02 |
Irakli Garibashvili | prime minister | 2021-02 | 2024-01

# Armenia
Nikol Pashinyan | prime minister | 2018-05 |

# Azerbaijan
Ilham Aliyev | president | 2003-10 |

# Kazakhstan
Kassym-Jomart Tokayev | president | 2019-03 |

# Israel
Benjamin Netanyahu ; Bibi Netanyahu | prime minister | 2009-03 | 2021-06
Naftali Bennett | prime minister | 2021-06 | 2022-06
Yair Lapid | prime minister | 2022-07 | 2022-12
Benjamin Netanyahu ; Bibi Netanyahu | prime minister | 2022-12 |
Isaac Herzog | president | 2021-07 |
Yoav Gallant | defence minister | 2022-12 | 2024-11
Israel Katz | foreign minister | 2024-01 | 2024-11
Israel Katz | defence minister | 2024-11 |
Gideon Sa'ar ; Gideon Saar | foreign minister | 2024-11 |
Ron Dermer | strategic affairs minister | 2022-12 | 2025-11
Itamar Ben-Gvir ; Itamar Ben Gvir | national security minister | 2022-12 |
Bezalel Smotrich | finance minister | 2022-12 |
Daniel Hagari | spokesman | 2023-03 | 2025-03
Danny Danon | ambassador to the united nations | 2024-08 |

# Palestine
Mahmoud Abbas | president | 2005-01 |
Mohammad Mustafa | prime minister | 2024-03 |
Riyad Mansour | ambassador to the united nations | 2005-01 |

# Hamas
Ismail Haniyeh | leader | 2017-05 | 2024-07
Yahya Sinwar | leader | 2024-08 | 2024-10
Khalil al-Hayya | chief negotiator | 2024-08 |
Osama Hamdan | spokesman | 2010-01 |
Sami Abu Zuhri | spokesman | 2006-01 |

# Hezbollah
Hassan Nasrallah | leader | 1992-02 | 2024-09
Naim Qassem ; Naim Kassem | leader | 2024-10 |

# Iran
Ali Khamenei ; Ayatollah Khamenei | supreme leader | 1989-06 |
Hassan Rouhani | president | 2013-08 | 2021-08
Ebrahim Raisi | president | 2021-08 | 2024-05
Masoud Pezeshkian | president | 2024-07 |
Mohammad Javad Zarif ; Javad Zarif | foreign minister | 2013-08 | 2021-08
Hossein Amir-Abdollahian ; Hossein Amirabdollahian | foreign minister | 2021-08 | 2024-05
Abbas Araghchi ; Abbas Araqchi | foreign minister | 2024-08 |
Esmaeil Baghaei ; Esmail Baghaei ; Esmaeil Baqaei | spokesman | 2024-10 |
Nasser Kanaani ; Nasser Kanani | spokesman | 2022-06 | 2024-10
Ali Larijani | secretary of the security council | 2025-08 |
Majid Takht-Ravanchi | deputy foreign minister | 2024-08 |

# Saudi Arabia
Mohammed bin Salman ; Mohammad bin Salman | crown prince | 2017-06 |
King Salman | king | 2015-01 |
Faisal bin Farhan ; Prince Faisal bin Farhan | foreign minister | 2019-10 |

# Qatar
Tamim bin Hamad Al Thani ; Tamim bin Hamad al-Thani | emir | 2013-06 |
Mohammed bin Abdulrahman Al Thani ; Mohammed bin Abdulrahman al-Thani | prime minister | 2023-03 |
Majed al-Ansari ; Majed Al Ansari ; Majed Al-Ansari | spokesman | 2021-10 |

# United Arab Emirates
Mohammed bin Zayed ; Mohamed bin Zayed | president | 2022-05 |
Anwar Gargash | presidential adviser | 2021-02 |

# Egypt
Abdel Fattah al-Sisi ; Abdel-Fattah el-Sissi ; Abdel Fattah el-Sisi | president | 2014-06 |
Sameh Shoukry | foreign minister | 2014-06 | 2024-07
Badr Abdelatty | foreign minister | 2024-07 |

# Jordan
King Abdullah II ; King Abdullah | king | 1999-02 |
Ayman Safadi | foreign minister | 2017-01 |

# Syria
Bashar al-Assad ; Bashar Assad | president | 2000-07 | 2024-12
Ahmed al-Sharaa ; Ahmad al-Sharaa ; Ahmed Sharaa | president | 2025-01 |
Asaad al-Shaibani ; Asaad al-Shibani | foreign minister | 2024-12 |

# Lebanon
Joseph Aoun | president | 2025-01 |
Nawaf Salam | prime minister | 2025-02 |
Najib Mikati | prime minister | 2021-09 | 2025-02
Nabih Berri | speaker | 1992-10 |

# Iraq
Mohammed Shia al-Sudani ; Mohammed al-Sudani | prime minister | 2022-10 |

# China
Xi Jinping ; Xi | president | 2013-03 |
Li Keqiang ; Li | prime minister | 2013-03 | 2023-03
Li Qiang ; Li | prime minister | 2023-03 |
Wang Yi ; Wang | foreign minister | 2013-03 |
Qin Gang ; Qin | foreign minister | 2022-12 | 2023-07
He Lifeng | vice premier | 2023-03 |
Dong Jun ; Dong | defence minister | 2023-12 |
Hua Chunying ; Hua | spokeswoman | 2012-11 |
Mao Ning ; Mao | spokeswoman | 2022-09 |
Lin Jian ; Lin | spokesman | 2024-03 |
Guo Jiakun ; Guo | spokesman | 2025-01 |
Wang Wenbin ; Wang | spokesman | 2020-07 | 2024-05
Zhao Lijian ; Zhao | spokesman | 2020-02 | 2023-01
Geng Shuang ; Geng | spokesman | 2016-09 | 2020-06

# Taiwan
Tsai Ing-wen ; Tsai | president | 2016-05 | 2024-05
Lai Ching-te ; Lai ; William Lai | president | 2024-05 |
Joseph Wu | foreign minister | 2018-02 | 2024-05
Lin Chia-lung ; Lin | foreign minister | 2024-05 |

# Japan
Shinzo Abe | prime minister | 2012-12 | 2020-09
Yoshihide Suga | prime minister | 2020-09 | 2021-10
Fumio Kishida | prime minister | 2021-10 | 2024-10
Shigeru Ishiba | prime minister | 2024-10 | 2025-10
Sanae Takaichi | prime minister | 2025-10 |
Yoshimasa Hayashi | chief cabinet secretary | 2023-12 | 2025-10
Takeshi Iwaya | foreign minister | 2024-10 | 2025-10

# South Korea
Park Geun-hye ; Park | president | 2013-02 | 2017-03
Moon Jae-in ; Moon | president | 2017-05 | 2022-05
Yoon Suk Yeol ; Yoon ; Yoon Suk-yeol | president | 2022-05 | 2025-04
Lee Jae-myung ; Lee ; Lee Jae Myung | president | 2025-06 |
Cho Tae-yul ; Cho | foreign minister | 2024-01 | 2025-07
Cho Hyun ; Cho | foreign minister | 2025-07 |

# North Korea
Kim Jong Un ; Kim ; Kim Jong-un | leader | 2011-12 |
Kim Yo Jong ; Kim ; Kim Yo-jong | sister of the leader | 2014-11 |
Choe Son Hui ; Choe ; Choe Son-hui | foreign minister | 2022-06 |

# India
Narendra Modi | prime minister | 2014-05 |
Subrahmanyam Jaishankar ; S. Jaishankar ; S Jaishankar | foreign minister | 2019-05 |
Rajnath Singh | defence minister | 2019-05 |
Amit Shah | home minister | 2019-05 |
Vikram Misri | foreign secretary | 2024-07 |
Randhir Jaiswal | spokesman | 2024-01 |
Ajit Doval | national security adviser | 2014-05 |

# Pakistan
Nawaz Sharif | prime minister | 2013-06 | 2017-07
Imran Khan | prime minister | 2018-08 | 2022-04
Shehbaz Sharif ; Shahbaz Sharif | prime minister | 2022-04 | 2023-08
Shehbaz Sharif ; Shahbaz Sharif | prime minister | 2024-03 |
Ishaq Dar | foreign minister | 2024-03 |
Khawaja Asif ; Khawaja Muhammad Asif | defence minister | 2024-03 |
Asim Munir | army chief | 2022-11 |

# Bangladesh
Sheikh Hasina | prime minister | 2009-01 | 2024-08

# Taliban
Zabihullah Mujahid | spokesman | 2007-01 |
Amir Khan Muttaqi | foreign minister | 2021-09 |

# Afghanistan
Ashraf Ghani | president | 2014-09 | 2021-08

# Philippines
Rodrigo Duterte | president | 2016-06 | 2022-06
Ferdinand Marcos Jr. ; Ferdinand Marcos Jr ; Ferdinand Marcos ; Bongbong Marcos | president | 2022-06 |
Sara Duterte ; Sara Duterte-Carpio | vice president | 2022-06 |

# Indonesia
Joko Widodo | president | 2014-10 | 2024-10
Prabowo Subianto | president | 2024-10 |

# Malaysia
Anwar Ibrahim | prime minister | 2022-11 |

# Singapore
Lee Hsien Loong | prime minister | 2004-08 | 2024-05
Lawrence Wong | prime minister | 2024-05 |

# Vietnam
To Lam | general secretary | 2024-08 |

# Myanmar
Min Aung Hlaing | army chief | 2011-03 |

# Australia
Tony Abbott | prime minister | 2013-09 | 2015-09
Malcolm Turnbull | prime minister | 2015-09 | 2018-08
Scott Morrison | prime minister | 2018-08 | 2022-05
Anthony Albanese | prime minister | 2022-05 |
Penny Wong | foreign minister | 2022-05 |
Richard Marles | defence minister | 2022-05 |
Marise Payne | foreign minister | 2018-08 | 2022-05

# New Zealand
Jacinda Ardern | prime minister | 2017-10 | 2023-01
Christopher Luxon | prime minister | 2023-11 |
Winston Peters | foreign minister | 2023-11 |

# Canada
Stephen Harper | prime minister | 2006-02 | 2015-11
Justin Trudeau | prime minister | 2015-11 | 2025-03
Mark Carney | prime minister | 2025-03 |
Chrystia Freeland | foreign minister | 2017-01 | 2019-11
Mélanie Joly | foreign minister | 2021-10 | 2025-05
Anita Anand | foreign minister | 2025-05 |

# Mexico
Enrique Peña Nieto | president | 2012-12 | 2018-12
Andrés Manuel López Obrador | president | 2018-12 | 2024-10
Claudia Sheinbaum | president | 2024-10 |

# Brazil
Dilma Rousseff | president | 2011-01 | 2016-08
Michel Temer | president | 2016-08 | 2019-01
Jair Bolsonaro | president | 2019-01 | 2023-01
Luiz Inácio Lula da Silva ; Lula da Silva | president | 2023-01 |
Mauro Vieira | foreign minister | 2023-01 |

# Argentina
Mauricio Macri | president | 2015-12 | 2019-12
Alberto Fernández | president | 2019-12 | 2023-12
Javier Milei | president | 2023-12 |

# Colombia
Juan Manuel Santos | president | 2010-08 | 2018-08
Iván Duque | president | 2018-08 | 2022-08
Gustavo Petro | president | 2022-08 | 2026-08

# Venezuela
Nicolás Maduro | president | 2013-04 |
Delcy Rodríguez | vice president | 2018-06 |

# Cuba
Miguel Díaz-Canel | president | 2018-04 |
Bruno Rodríguez | foreign minister | 2009-03 |

# Chile
Gabriel Boric | president | 2022-03 | 2026-03

# El Salvador
Nayib Bukele | president | 2019-06 |

# South Africa
Jacob Zuma | president | 2009-05 | 2018-02
Cyril Ramaphosa | president | 2018-02 |
Ronald Lamola | foreign minister | 2024-07 |
Naledi Pandor | foreign minister | 2019-05 | 2024-06

# Nigeria
Muhammadu Buhari | president | 2015-05 | 2023-05
Bola Tinubu | president | 2023-05 |

# Kenya
Uhuru Kenyatta | president | 2013-04 | 2022-09
William Ruto | president | 2022-09 |

# Ethiopia
Abiy Ahmed | prime minister | 2018-04 |

# Rwanda
Paul Kagame | president | 2000-04 |

# Democratic Republic of the Congo
Félix Tshisekedi | president | 2019-01 |

# Sudan
Abdel Fattah al-Burhan ; Abdel-Fattah Burhan | army chief | 2019-04 |

# Scotland
Nicola Sturgeon | first minister | 2014-11 | 2023-03
Humza Yousaf | justice secretary | 2018-06 | 2021-05
Humza Yousaf | health secretary | 2021-05 | 2023-03
Humza Yousaf | first minister | 2023-03 | 2024-05
John Swinney | first minister | 2024-05 |

# Wales
Mark Drakeford | first minister | 2018-12 | 2024-03
Vaughan Gething | first minister | 2024-03 | 2024-08
Eluned Morgan | first minister | 2024-08 |

# Vatican
Pope Francis | pope | 2013-03 | 2025-04
Pope Leo XIV ; Pope Leo | pope | 2025-05 |
Pietro Parolin | secretary of state | 2013-10 |

# EU
Jean-Claude Juncker | president of the commission | 2014-11 | 2019-11
Ursula von der Leyen | president of the commission | 2019-12 |
Donald Tusk | president of the council | 2014-12 | 2019-11
Charles Michel | president of the council | 2019-12 | 2024-11
António Costa | president of the council | 2024-12 |
Federica Mogherini | high representative | 2014-11 | 2019-11
Josep Borrell | high representative | 2019-12 | 2024-11
Kaja Kallas | high representative | 2024-12 |
Roberta Metsola | president of the parliament | 2022-01 |
Maroš Šefčovič | trade commissioner | 2024-12 |
Andrius Kubilius | defence commissioner | 2024-12 |
Peter Stano | spokesman | 2019-12 | 2024-11
Michel Barnier | brexit negotiator | 2016-10 | 2021-03

# NATO
Anders Fogh Rasmussen | secretary-general | 2009-08 | 2014-09
Jens Stoltenberg | secretary-general | 2014-10 | 2024-09
Mark Rutte | secretary-general | 2024-10 |

# UN
Ban Ki-moon | secretary-general | 2007-01 | 2016-12
António Guterres | secretary-general | 2017-01 |
Stéphane Dujarric | spokesman | 2014-03 |
Volker Türk | high commissioner for human rights | 2022-10 |
Michelle Bachelet | high commissioner for human rights | 2018-09 | 2022-08
Filippo Grandi | high commissioner for refugees | 2016-01 | 2025-12
Philippe Lazzarini | head of unrwa | 2020-04 |
Tom Fletcher | humanitarian chief | 2024-11 |
Martin Griffiths | humanitarian chief | 2021-07 | 2024-06
Tedros Adhanom Ghebreyesus | head of the who | 2017-07 |
Geir Pedersen | envoy for syria | 2019-01 | 2025-09
Annalena Baerbock | president of the general assembly | 2025-09 |

# IAEA
Rafael Grossi ; Rafael Mariano Grossi | director general | 2019-12 |
Yukiya Amano | director general | 2009-12 | 2019-07

# International Criminal Court
Karim Khan | prosecutor | 2021-06 |
Fatou Bensouda | prosecutor | 2012-06 | 2021-06

# IMF
Christine Lagarde | managing director | 2011-07 | 2019-09
Kristalina Georgieva | managing director | 2019-10 |
`;
