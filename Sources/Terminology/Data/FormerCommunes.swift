// swift-format-ignore-file
/// Communes and wards of before 2025-07-01: code, name, district (code and name), province, and the communes since, the largest part first.
/// In the order of the codes. Administrative facts, gathered by Tran Ngoc Minh Hieu and published under the MIT licence (docs/terminology.md).
enum FormerCommuneTable {
  static let lines: StaticString = #"""
00001	Phường Phúc Xá	001	Quận Ba Đình	01	00097
00004	Phường Trúc Bạch	001	Quận Ba Đình	01	00004
00006	Phường Vĩnh Phúc	001	Quận Ba Đình	01	00008
00007	Phường Cống Vị	001	Quận Ba Đình	01	00008 00025
00008	Phường Liễu Giai	001	Quận Ba Đình	01	00008
00013	Phường Quán Thánh	001	Quận Ba Đình	01	00004
00016	Phường Ngọc Hà	001	Quận Ba Đình	01	00004 00008
00019	Phường Điện Biên	001	Quận Ba Đình	01	00004 00070 00190 00226
00022	Phường Đội Cấn	001	Quận Ba Đình	01	00008 00004
00025	Phường Ngọc Khánh	001	Quận Ba Đình	01	00025 00199 00008
00028	Phường Kim Mã	001	Quận Ba Đình	01	00008 00004 00025
00031	Phường Giảng Võ	001	Quận Ba Đình	01	00025
00034	Phường Thành Công	001	Quận Ba Đình	01	00025 00190
00037	Phường Phúc Tân	002	Quận Hoàn Kiếm	01	00097
00040	Phường Đồng Xuân	002	Quận Hoàn Kiếm	01	00070 00004
00043	Phường Hàng Mã	002	Quận Hoàn Kiếm	01	00070
00046	Phường Hàng Buồm	002	Quận Hoàn Kiếm	01	00070
00049	Phường Hàng Đào	002	Quận Hoàn Kiếm	01	00070
00052	Phường Hàng Bồ	002	Quận Hoàn Kiếm	01	00070
00055	Phường Cửa Đông	002	Quận Hoàn Kiếm	01	00070 00004
00058	Phường Lý Thái Tổ	002	Quận Hoàn Kiếm	01	00070
00061	Phường Hàng Bạc	002	Quận Hoàn Kiếm	01	00070
00064	Phường Hàng Gai	002	Quận Hoàn Kiếm	01	00070
00067	Phường Chương Dương	002	Quận Hoàn Kiếm	01	00097
00070	Phường Hàng Trống	002	Quận Hoàn Kiếm	01	00070 00082
00073	Phường Cửa Nam	002	Quận Hoàn Kiếm	01	00226 00004 00082 00070
00076	Phường Hàng Bông	002	Quận Hoàn Kiếm	01	00070 00082
00079	Phường Tràng Tiền	002	Quận Hoàn Kiếm	01	00082 00070
00082	Phường Trần Hưng Đạo	002	Quận Hoàn Kiếm	01	00082
00085	Phường Phan Chu Trinh	002	Quận Hoàn Kiếm	01	00082
00088	Phường Hàng Bài	002	Quận Hoàn Kiếm	01	00082
00091	Phường Phú Thượng	003	Quận Tây Hồ	01	00091 00097 00103
00094	Phường Nhật Tân	003	Quận Tây Hồ	01	00103 00097
00097	Phường Tứ Liên	003	Quận Tây Hồ	01	00097 00103
00100	Phường Quảng An	003	Quận Tây Hồ	01	00103 00097
00103	Phường Xuân La	003	Quận Tây Hồ	01	00611 00160 00091 00103
00106	Phường Yên Phụ	003	Quận Tây Hồ	01	00097 00103
00109	Phường Bưởi	003	Quận Tây Hồ	01	00103
00112	Phường Thụy Khuê	003	Quận Tây Hồ	01	00103 00004
00115	Phường Thượng Thanh	004	Quận Long Biên	01	00127 00118
00118	Phường Ngọc Thụy	004	Quận Long Biên	01	00097 00118
00121	Phường Giang Biên	004	Quận Long Biên	01	00127 00136
00124	Phường Đức Giang	004	Quận Long Biên	01	00127 00118
00127	Phường Việt Hưng	004	Quận Long Biên	01	00127 00136
00130	Phường Gia Thụy	004	Quận Long Biên	01	00118 00145 00127
00133	Phường Ngọc Lâm	004	Quận Long Biên	01	00118
00136	Phường Phúc Lợi	004	Quận Long Biên	01	00136 00127
00139	Phường Bồ Đề	004	Quận Long Biên	01	00118 00097 00145
00145	Phường Long Biên	004	Quận Long Biên	01	00145 00118
00148	Phường Thạch Bàn	004	Quận Long Biên	01	00145 00136 00577 00565
00151	Phường Phúc Đồng	004	Quận Long Biên	01	00136 00118 00145 00127
00154	Phường Cự Khối	004	Quận Long Biên	01	00145 00577
00157	Phường Nghĩa Đô	005	Quận Cầu Giấy	01	00160 00008 00103
00160	Phường Nghĩa Tân	005	Quận Cầu Giấy	01	00160
00163	Phường Mai Dịch	005	Quận Cầu Giấy	01	00619 00160 00592
00166	Phường Dịch Vọng	005	Quận Cầu Giấy	01	00166 00160
00167	Phường Dịch Vọng Hậu	005	Quận Cầu Giấy	01	00166 00160
00169	Phường Quan Hoa	005	Quận Cầu Giấy	01	00160 00166
00172	Phường Yên Hòa	005	Quận Cầu Giấy	01	00175 00166
00175	Phường Trung Hòa	005	Quận Cầu Giấy	01	00175 00637 00367
00178	Phường Cát Linh	006	Quận Đống Đa	01	00190 00025
00181	Phường Văn Miếu Quốc Tử Giám	006	Quận Đống Đa	01	00226 00190
00187	Phường Láng Thượng	006	Quận Đống Đa	01	00199
00190	Phường Ô Chợ Dừa	006	Quận Đống Đa	01	00190 00235
00193	Phường Văn Chương	006	Quận Đống Đa	01	00226
00196	Phường Hàng Bột	006	Quận Đống Đa	01	00190 00226
00199	Phường Láng Hạ	006	Quận Đống Đa	01	00199 00235 00025
00202	Phường Khâm Thiên	006	Quận Đống Đa	01	00226
00205	Phường Thổ Quan	006	Quận Đống Đa	01	00226
00208	Phường Nam Đồng	006	Quận Đống Đa	01	00226 00235 00229
00214	Phường Quang Trung	006	Quận Đống Đa	01	00235 00229
00217	Phường Trung Liệt	006	Quận Đống Đa	01	00235 00229 00190
00226	Phường Phương Liên Trung Tự	006	Quận Đống Đa	01	00229 00226
00229	Phường Kim Liên	006	Quận Đống Đa	01	00229
00232	Phường Phương Mai	006	Quận Đống Đa	01	00229 00292
00235	Phường Thịnh Quang	006	Quận Đống Đa	01	00235
00238	Phường Khương Thượng	006	Quận Đống Đa	01	00229
00241	Phường Nguyễn Du	007	Quận Hai Bà Trưng	01	00256 00082 00226
00244	Phường Bạch Đằng	007	Quận Hai Bà Trưng	01	00256 00097
00247	Phường Phạm Đình Hổ	007	Quận Hai Bà Trưng	01	00256 00082
00256	Phường Lê Đại Hành	007	Quận Hai Bà Trưng	01	00256 00292 00226
00259	Phường Đồng Nhân	007	Quận Hai Bà Trưng	01	00256
00262	Phường Phố Huế	007	Quận Hai Bà Trưng	01	00256
00268	Phường Thanh Lương	007	Quận Hai Bà Trưng	01	00283 00097 00328
00271	Phường Thanh Nhàn	007	Quận Hai Bà Trưng	01	00292 00256
00277	Phường Bách Khoa	007	Quận Hai Bà Trưng	01	00292
00280	Phường Đồng Tâm	007	Quận Hai Bà Trưng	01	00292 00322
00283	Phường Vĩnh Tuy	007	Quận Hai Bà Trưng	01	00283 00301
00289	Phường Quỳnh Mai	007	Quận Hai Bà Trưng	01	00292
00292	Phường Bạch Mai	007	Quận Hai Bà Trưng	01	00292
00295	Phường Minh Khai	007	Quận Hai Bà Trưng	01	00322 00292
00298	Phường Trương Định	007	Quận Hai Bà Trưng	01	00322 00292
00301	Phường Thanh Trì	008	Quận Hoàng Mai	01	00301 00328
00304	Phường Vĩnh Hưng	008	Quận Hoàng Mai	01	00301 00331 00322 00283
00307	Phường Định Công	008	Quận Hoàng Mai	01	00316 00352
00310	Phường Mai Động	008	Quận Hoàng Mai	01	00283 00322
00313	Phường Tương Mai	008	Quận Hoàng Mai	01	00322 00331
00316	Phường Đại Kim	008	Quận Hoàng Mai	01	00316 00337 00364 00643
00319	Phường Tân Mai	008	Quận Hoàng Mai	01	00322 00331
00322	Phường Hoàng Văn Thụ	008	Quận Hoàng Mai	01	00322 00331
00325	Phường Giáp Bát	008	Quận Hoàng Mai	01	00322 00316 00331
00328	Phường Lĩnh Nam	008	Quận Hoàng Mai	01	00328 00331 00301
00331	Phường Thịnh Liệt	008	Quận Hoàng Mai	01	00331 00316 00352 00340
00334	Phường Trần Phú	008	Quận Hoàng Mai	01	00328 00331 00340
00337	Phường Hoàng Liệt	008	Quận Hoàng Mai	01	00337 00316 00331 00340
00340	Phường Yên Sở	008	Quận Hoàng Mai	01	00331 00328 00340 00640
00343	Phường Nhân Chính	009	Quận Thanh Xuân	01	00367 00637 00175
00346	Phường Thượng Đình	009	Quận Thanh Xuân	01	00364 00367
00349	Phường Khương Trung	009	Quận Thanh Xuân	01	00364 00352
00352	Phường Khương Mai	009	Quận Thanh Xuân	01	00352
00355	Phường Thanh Xuân Trung	009	Quận Thanh Xuân	01	00367 00364
00358	Phường Phương Liệt	009	Quận Thanh Xuân	01	00352 00322
00364	Phường Khương Đình	009	Quận Thanh Xuân	01	00364 00352
00367	Phường Thanh Xuân Bắc	009	Quận Thanh Xuân	01	00367 00643
00373	Phường Hạ Đình	009	Quận Thanh Xuân	01	00364 00643
00376	Thị trấn Sóc Sơn	016	Huyện Sóc Sơn	01	00376
00379	Xã Bắc Sơn	016	Huyện Sóc Sơn	01	00385
00382	Xã Minh Trí	016	Huyện Sóc Sơn	01	00382
00385	Xã Hồng Kỳ	016	Huyện Sóc Sơn	01	00385
00388	Xã Nam Sơn	016	Huyện Sóc Sơn	01	00385
00391	Xã Trung Giã	016	Huyện Sóc Sơn	01	00385
00394	Xã Tân Hưng	016	Huyện Sóc Sơn	01	00430
00397	Xã Minh Phú	016	Huyện Sóc Sơn	01	00382
00400	Xã Phù Linh	016	Huyện Sóc Sơn	01	00376
00403	Xã Bắc Phú	016	Huyện Sóc Sơn	01	00430
00406	Xã Tân Minh	016	Huyện Sóc Sơn	01	00376
00409	Xã Quang Tiến	016	Huyện Sóc Sơn	01	00376 00433
00412	Xã Hiền Ninh	016	Huyện Sóc Sơn	01	00433
00415	Xã Tân Dân	016	Huyện Sóc Sơn	01	00382
00418	Xã Tiên Dược	016	Huyện Sóc Sơn	01	00376
00421	Xã Việt Long	016	Huyện Sóc Sơn	01	00430
00424	Xã Xuân Giang	016	Huyện Sóc Sơn	01	00430
00427	Xã Mai Đình	016	Huyện Sóc Sơn	01	00433 00376
00430	Xã Đức Hòa	016	Huyện Sóc Sơn	01	00430
00433	Xã Thanh Xuân	016	Huyện Sóc Sơn	01	00433
00436	Xã Đông Xuân	016	Huyện Sóc Sơn	01	00376
00439	Xã Kim Lũ	016	Huyện Sóc Sơn	01	00430
00442	Xã Phú Cường	016	Huyện Sóc Sơn	01	00433
00445	Xã Phú Minh	016	Huyện Sóc Sơn	01	00433 00376
00448	Xã Phù Lỗ	016	Huyện Sóc Sơn	01	00376
00451	Xã Xuân Thu	016	Huyện Sóc Sơn	01	00430
00454	Thị trấn Đông Anh	017	Huyện Đông Anh	01	00466 00454 00475
00457	Xã Xuân Nộn	017	Huyện Đông Anh	01	00475 00466
00460	Xã Thụy Lâm	017	Huyện Đông Anh	01	00475
00463	Xã Bắc Hồng	017	Huyện Đông Anh	01	00466
00466	Xã Nguyên Khê	017	Huyện Đông Anh	01	00466 00475
00469	Xã Nam Hồng	017	Huyện Đông Anh	01	00466
00472	Xã Tiên Dương	017	Huyện Đông Anh	01	00466 00454
00475	Xã Vân Hà	017	Huyện Đông Anh	01	00475
00478	Xã Uy Nỗ	017	Huyện Đông Anh	01	00454 00475
00481	Xã Vân Nội	017	Huyện Đông Anh	01	00466
00484	Xã Liên Hà	017	Huyện Đông Anh	01	00475 00454
00487	Xã Việt Hùng	017	Huyện Đông Anh	01	00475 00454
00490	Xã Kim Nỗ	017	Huyện Đông Anh	01	00493 00508
00493	Xã Kim Chung	017	Huyện Đông Anh	01	00493 00508
00496	Xã Dục Tú	017	Huyện Đông Anh	01	00454 00475
00499	Xã Đại Mạch	017	Huyện Đông Anh	01	00493 09022
00502	Xã Vĩnh Ngọc	017	Huyện Đông Anh	01	00508 00454 00466
00505	Xã Cổ Loa	017	Huyện Đông Anh	01	00454
00508	Xã Hải Bối	017	Huyện Đông Anh	01	00508 00493
00511	Xã Xuân Canh	017	Huyện Đông Anh	01	00454 00508
00514	Xã Võng La	017	Huyện Đông Anh	01	00493
00517	Xã Tàm Xá	017	Huyện Đông Anh	01	00508 00454
00520	Xã Mai Lâm	017	Huyện Đông Anh	01	00454
00523	Xã Đông Hội	017	Huyện Đông Anh	01	00454
00526	Thị trấn Yên Viên	018	Huyện Gia Lâm	01	00541
00529	Xã Yên Thường	018	Huyện Gia Lâm	01	00541
00532	Xã Yên Viên	018	Huyện Gia Lâm	01	00541
00535	Xã Ninh Hiệp	018	Huyện Gia Lâm	01	00541
00541	Xã Thiên Đức	018	Huyện Gia Lâm	01	00541
00544	Xã Phù Đổng	018	Huyện Gia Lâm	01	00541
00550	Xã Lệ Chi	018	Huyện Gia Lâm	01	00562
00553	Xã Cổ Bi	018	Huyện Gia Lâm	01	00136 00565 00541
00556	Xã Đặng Xá	018	Huyện Gia Lâm	01	00562 00541
00562	Xã Phú Sơn	018	Huyện Gia Lâm	01	00562 00565
00565	Thị trấn Trâu Quỳ	018	Huyện Gia Lâm	01	00565 00577
00568	Xã Dương Quang	018	Huyện Gia Lâm	01	00562
00571	Xã Dương Xá	018	Huyện Gia Lâm	01	00565
00577	Xã Đa Tốn	018	Huyện Gia Lâm	01	00577 00565
00580	Xã Kiêu Kỵ	018	Huyện Gia Lâm	01	00565
00583	Xã Bát Tràng	018	Huyện Gia Lâm	01	00577 00145 00565
00589	Xã Kim Đức	018	Huyện Gia Lâm	01	00577
00592	Phường Cầu Diễn	019	Quận Nam Từ Liêm	01	00592
00595	Phường Thượng Cát	021	Quận Bắc Từ Liêm	01	00598
00598	Phường Liên Mạc	021	Quận Bắc Từ Liêm	01	00598
00601	Phường Đông Ngạc	021	Quận Bắc Từ Liêm	01	00091 00602
00602	Phường Đức Thắng	021	Quận Bắc Từ Liêm	01	00602
00604	Phường Thụy Phương	021	Quận Bắc Từ Liêm	01	00602 00598
00607	Phường Tây Tựu	021	Quận Bắc Từ Liêm	01	00613 00598 09832 09817
00610	Phường Xuân Đỉnh	021	Quận Bắc Từ Liêm	01	00611 00602 00091
00611	Phường Xuân Tảo	021	Quận Bắc Từ Liêm	01	00611 00160 00091
00613	Phường Minh Khai	021	Quận Bắc Từ Liêm	01	00613 00602 00598 00622
00616	Phường Cổ Nhuế 1	021	Quận Bắc Từ Liêm	01	00160 00619 00611
00617	Phường Cổ Nhuế 2	021	Quận Bắc Từ Liêm	01	00602 00598
00619	Phường Phú Diễn	021	Quận Bắc Từ Liêm	01	00619
00620	Phường Phúc Diễn	021	Quận Bắc Từ Liêm	01	00619 00622
00622	Phường Xuân Phương	019	Quận Nam Từ Liêm	01	00622
00623	Phường Phương Canh	019	Quận Nam Từ Liêm	01	00622
00625	Phường Mỹ Đình 1	019	Quận Nam Từ Liêm	01	00592 00166
00626	Phường Mỹ Đình 2	019	Quận Nam Từ Liêm	01	00592 00166
00628	Phường Tây Mỗ	019	Quận Nam Từ Liêm	01	00634 00622
00631	Phường Mễ Trì	019	Quận Nam Từ Liêm	01	00637 00592 00175
00632	Phường Phú Đô	019	Quận Nam Từ Liêm	01	00592 00637
00634	Phường Đại Mỗ	019	Quận Nam Từ Liêm	01	00637 09886 09556 00634 00622
00637	Phường Trung Văn	019	Quận Nam Từ Liêm	01	00637 00367
00640	Thị trấn Văn Điển	020	Huyện Thanh Trì	01	00640 00337 00664
00643	Xã Tân Triều	020	Huyện Thanh Trì	01	00643 00316 09556 00364
00646	Xã Thanh Liệt	020	Huyện Thanh Trì	01	00643 00316 00337
00649	Xã Tả Thanh Oai	020	Huyện Thanh Trì	01	00664 00643
00652	Xã Hữu Hòa	020	Huyện Thanh Trì	01	00664 09568
00655	Xã Tam Hiệp	020	Huyện Thanh Trì	01	00664 00337
00658	Xã Tứ Hiệp	020	Huyện Thanh Trì	01	00640 00340
00661	Xã Yên Mỹ	020	Huyện Thanh Trì	01	00640 00685
00664	Xã Vĩnh Quỳnh	020	Huyện Thanh Trì	01	00664 00640
00667	Xã Ngũ Hiệp	020	Huyện Thanh Trì	01	00640 00685
00670	Xã Duyên Hà	020	Huyện Thanh Trì	01	00685 00640
00673	Xã Ngọc Hồi	020	Huyện Thanh Trì	01	00679
00676	Xã Vạn Phúc	020	Huyện Thanh Trì	01	00685
00679	Xã Đại áng	020	Huyện Thanh Trì	01	00679 10183
00682	Xã Liên Ninh	020	Huyện Thanh Trì	01	00679 00685
00685	Xã Đông Mỹ	020	Huyện Thanh Trì	01	00685 10210
00688	Phường Quang Trung	024	Thành phố Hà Giang	02	00691 00694
00691	Phường Trần Phú	024	Thành phố Hà Giang	02	00691
00692	Phường Ngọc Hà	024	Thành phố Hà Giang	02	00691
00694	Phường Nguyễn Trãi	024	Thành phố Hà Giang	02	00694
00697	Phường Minh Khai	024	Thành phố Hà Giang	02	00691
00700	Xã Ngọc Đường	024	Thành phố Hà Giang	02	00700
00703	Xã Kim Thạch	030	Huyện Vị Xuyên	02	00706
00706	Xã Phú Linh	030	Huyện Vị Xuyên	02	00706
00709	Xã Kim Linh	030	Huyện Vị Xuyên	02	00706
00712	Thị trấn Phố Bảng	026	Huyện Đồng Văn	02	00745
00715	Xã Lũng Cú	026	Huyện Đồng Văn	02	00715
00718	Xã Má Lé	026	Huyện Đồng Văn	02	00715
00721	Thị trấn Đồng Văn	026	Huyện Đồng Văn	02	00721
00724	Xã Lũng Táo	026	Huyện Đồng Văn	02	00715
00727	Xã Phố Là	026	Huyện Đồng Văn	02	00745
00730	Xã Thài Phìn Tủng	026	Huyện Đồng Văn	02	00721
00733	Xã Sủng Là	026	Huyện Đồng Văn	02	00733
00736	Xã Sà Phìn	026	Huyện Đồng Văn	02	00733
00739	Xã Tả Phìn	026	Huyện Đồng Văn	02	00721
00742	Xã Tả Lủng	026	Huyện Đồng Văn	02	00721
00745	Xã Phố Cáo	026	Huyện Đồng Văn	02	00745
00748	Xã Sính Lủng	026	Huyện Đồng Văn	02	00733
00751	Xã Sảng Tủng	026	Huyện Đồng Văn	02	00733
00754	Xã Lũng Thầu	026	Huyện Đồng Văn	02	00745
00757	Xã Hố Quáng Phìn	026	Huyện Đồng Văn	02	00763
00760	Xã Vần Chải	026	Huyện Đồng Văn	02	00820
00763	Xã Lũng Phìn	026	Huyện Đồng Văn	02	00763
00766	Xã Sủng Trái	026	Huyện Đồng Văn	02	00763
00769	Thị trấn Mèo Vạc	027	Huyện Mèo Vạc	02	00769
00772	Xã Thượng Phùng	027	Huyện Mèo Vạc	02	00778
00775	Xã Pải Lủng	027	Huyện Mèo Vạc	02	00721
00778	Xã Xín Cái	027	Huyện Mèo Vạc	02	00778
00781	Xã Pả Vi	027	Huyện Mèo Vạc	02	00769
00784	Xã Giàng Chu Phìn	027	Huyện Mèo Vạc	02	00769
00787	Xã Sủng Trà	027	Huyện Mèo Vạc	02	00787
00790	Xã Sủng Máng	027	Huyện Mèo Vạc	02	00787
00793	Xã Sơn Vĩ	027	Huyện Mèo Vạc	02	00778
00796	Xã Tả Lủng	027	Huyện Mèo Vạc	02	00769
00799	Xã Cán Chu Phìn	027	Huyện Mèo Vạc	02	00802
00802	Xã Lũng Pù	027	Huyện Mèo Vạc	02	00802
00805	Xã Lũng Chinh	027	Huyện Mèo Vạc	02	00787
00808	Xã Tát Ngà	027	Huyện Mèo Vạc	02	00808
00811	Xã Nậm Ban	027	Huyện Mèo Vạc	02	00808
00814	Xã Khâu Vai	027	Huyện Mèo Vạc	02	00802
00815	Xã Niêm Tòng	027	Huyện Mèo Vạc	02	00817
00817	Xã Niêm Sơn	027	Huyện Mèo Vạc	02	00817
00820	Thị trấn Yên Minh	028	Huyện Yên Minh	02	00820
00823	Xã Thắng Mố	028	Huyện Yên Minh	02	00829
00826	Xã Phú Lũng	028	Huyện Yên Minh	02	00832
00829	Xã Sủng Cháng	028	Huyện Yên Minh	02	00829
00832	Xã Bạch Đích	028	Huyện Yên Minh	02	00832
00835	Xã Na Khê	028	Huyện Yên Minh	02	00832
00838	Xã Sủng Thài	028	Huyện Yên Minh	02	00829
00841	Xã Hữu Vinh	028	Huyện Yên Minh	02	00820
00844	Xã Lao Và Chải	028	Huyện Yên Minh	02	00820
00847	Xã Mậu Duệ	028	Huyện Yên Minh	02	00847
00850	Xã Đông Minh	028	Huyện Yên Minh	02	00820
00853	Xã Mậu Long	028	Huyện Yên Minh	02	00847
00856	Xã Ngam La	028	Huyện Yên Minh	02	00847
00859	Xã Ngọc Long	028	Huyện Yên Minh	02	00859
00862	Xã Đường Thượng	028	Huyện Yên Minh	02	00865
00865	Xã Lũng Hồ	028	Huyện Yên Minh	02	00865
00868	Xã Du Tiến	028	Huyện Yên Minh	02	00871
00871	Xã Du Già	028	Huyện Yên Minh	02	00871
00874	Thị trấn Tam Sơn	029	Huyện Quản Bạ	02	00874
00877	Xã Bát Đại Sơn	029	Huyện Quản Bạ	02	00883
00880	Xã Nghĩa Thuận	029	Huyện Quản Bạ	02	00889
00883	Xã Cán Tỷ	029	Huyện Quản Bạ	02	00883
00886	Xã Cao Mã Pờ	029	Huyện Quản Bạ	02	00892
00889	Xã Thanh Vân	029	Huyện Quản Bạ	02	00889
00892	Xã Tùng Vài	029	Huyện Quản Bạ	02	00892
00895	Xã Đông Hà	029	Huyện Quản Bạ	02	00901
00898	Xã Quản Bạ	029	Huyện Quản Bạ	02	00874
00901	Xã Lùng Tám	029	Huyện Quản Bạ	02	00901
00904	Xã Quyết Tiến	029	Huyện Quản Bạ	02	00874
00907	Xã Tả Ván	029	Huyện Quản Bạ	02	00892
00910	Xã Thái An	029	Huyện Quản Bạ	02	00901
00913	Thị trấn Vị Xuyên	030	Huyện Vị Xuyên	02	00913
00916	Thị trấn Nông trường Việt Lâm	030	Huyện Vị Xuyên	02	00913
00919	Xã Minh Tân	030	Huyện Vị Xuyên	02	00919
00922	Xã Thuận Hòa	030	Huyện Vị Xuyên	02	00922
00925	Xã Tùng Bá	030	Huyện Vị Xuyên	02	00925
00928	Xã Thanh Thủy	030	Huyện Vị Xuyên	02	00928
00931	Xã Thanh Đức	030	Huyện Vị Xuyên	02	00937
00934	Xã Phong Quang	030	Huyện Vị Xuyên	02	00691
00937	Xã Xín Chải	030	Huyện Vị Xuyên	02	00937
00940	Xã Phương Tiến	030	Huyện Vị Xuyên	02	00928
00943	Xã Lao Chải	030	Huyện Vị Xuyên	02	00937
00946	Xã Phương Độ	024	Thành phố Hà Giang	02	00694
00949	Xã Phương Thiện	024	Thành phố Hà Giang	02	00694
00952	Xã Cao Bồ	030	Huyện Vị Xuyên	02	00952
00955	Xã Đạo Đức	030	Huyện Vị Xuyên	02	00913
00958	Xã Thượng Sơn	030	Huyện Vị Xuyên	02	00958
00961	Xã Linh Hồ	030	Huyện Vị Xuyên	02	00970
00964	Xã Quảng Ngần	030	Huyện Vị Xuyên	02	00967
00967	Xã Việt Lâm	030	Huyện Vị Xuyên	02	00967 00913
00970	Xã Ngọc Linh	030	Huyện Vị Xuyên	02	00970
00973	Xã Ngọc Minh	030	Huyện Vị Xuyên	02	00976
00976	Xã Bạch Ngọc	030	Huyện Vị Xuyên	02	00976
00979	Xã Trung Thành	030	Huyện Vị Xuyên	02	00970
00982	Xã Minh Sơn	031	Huyện Bắc Mê	02	00982
00985	Xã Giáp Trung	031	Huyện Bắc Mê	02	00985
00988	Xã Yên Định	031	Huyện Bắc Mê	02	00700 00994
00991	Thị trấn Yên Phú	031	Huyện Bắc Mê	02	00991
00994	Xã Minh Ngọc	031	Huyện Bắc Mê	02	00994
00997	Xã Yên Phong	031	Huyện Bắc Mê	02	00991
01000	Xã Lạc Nông	031	Huyện Bắc Mê	02	00991
01003	Xã Phú Nam	031	Huyện Bắc Mê	02	01012
01006	Xã Yên Cường	031	Huyện Bắc Mê	02	01006
01009	Xã Thượng Tân	031	Huyện Bắc Mê	02	00994
01012	Xã Đường Âm	031	Huyện Bắc Mê	02	01012
01015	Xã Đường Hồng	031	Huyện Bắc Mê	02	01012
01018	Xã Phiêng Luông	031	Huyện Bắc Mê	02	01006
01021	Thị trấn Vinh Quang	032	Huyện Hoàng Su Phì	02	01021
01024	Xã Bản Máy	032	Huyện Hoàng Su Phì	02	01024
01027	Xã Thàng Tín	032	Huyện Hoàng Su Phì	02	01033
01030	Xã Thèn Chu Phìn	032	Huyện Hoàng Su Phì	02	01033
01033	Xã Pố Lồ	032	Huyện Hoàng Su Phì	02	01033
01036	Xã Bản Phùng	032	Huyện Hoàng Su Phì	02	01024
01039	Xã Túng Sán	032	Huyện Hoàng Su Phì	02	01051
01042	Xã Chiến Phố	032	Huyện Hoàng Su Phì	02	01024
01045	Xã Đản Ván	032	Huyện Hoàng Su Phì	02	01021
01048	Xã Tụ Nhân	032	Huyện Hoàng Su Phì	02	01021
01051	Xã Tân Tiến	032	Huyện Hoàng Su Phì	02	01051
01054	Xã Nàng Đôn	032	Huyện Hoàng Su Phì	02	01057
01057	Xã Pờ Ly Ngài	032	Huyện Hoàng Su Phì	02	01057
01060	Xã Sán Sả Hồ	032	Huyện Hoàng Su Phì	02	01057
01063	Xã Bản Luốc	032	Huyện Hoàng Su Phì	02	01021
01066	Xã Ngàm Đăng Vài	032	Huyện Hoàng Su Phì	02	01021
01069	Xã Bản Nhùng	032	Huyện Hoàng Su Phì	02	01051
01072	Xã Tả Sử Choóng	032	Huyện Hoàng Su Phì	02	01075
01075	Xã Nậm Dịch	032	Huyện Hoàng Su Phì	02	01075
01081	Xã Hồ Thầu	032	Huyện Hoàng Su Phì	02	01084
01084	Xã Nam Sơn	032	Huyện Hoàng Su Phì	02	01084
01087	Xã Nậm Ty	032	Huyện Hoàng Su Phì	02	01075
01090	Xã Thông Nguyên	032	Huyện Hoàng Su Phì	02	01090
01093	Xã Nậm Khòa	032	Huyện Hoàng Su Phì	02	01084
01096	Thị trấn Cốc Pài	033	Huyện Xín Mần	02	01096
01099	Xã Nàn Xỉn	033	Huyện Xín Mần	02	01108
01102	Xã Bản Díu	033	Huyện Xín Mần	02	01108
01105	Xã Chí Cà	033	Huyện Xín Mần	02	01108
01108	Xã Xín Mần	033	Huyện Xín Mần	02	01108
01114	Xã Thèn Phàng	033	Huyện Xín Mần	02	01108
01117	Xã Trung Thịnh	033	Huyện Xín Mần	02	01117
01120	Xã Pà Vầy Sủ	033	Huyện Xín Mần	02	01096
01123	Xã Cốc Rế	033	Huyện Xín Mần	02	01117
01126	Xã Thu Tà	033	Huyện Xín Mần	02	01117
01129	Xã Nàn Ma	033	Huyện Xín Mần	02	01096
01132	Xã Tả Nhìu	033	Huyện Xín Mần	02	01141
01135	Xã Bản Ngò	033	Huyện Xín Mần	02	01096
01138	Xã Chế Là	033	Huyện Xín Mần	02	01141
01141	Xã Nấm Dẩn	033	Huyện Xín Mần	02	01141
01144	Xã Quảng Nguyên	033	Huyện Xín Mần	02	01144
01147	Xã Nà Chì	033	Huyện Xín Mần	02	01147
01150	Xã Khuôn Lùng	033	Huyện Xín Mần	02	01147
01153	Thị trấn Việt Quang	034	Huyện Bắc Quang	02	01153
01156	Thị trấn Vĩnh Tuy	034	Huyện Bắc Quang	02	01156
01159	Xã Tân Lập	034	Huyện Bắc Quang	02	01171
01162	Xã Tân Thành	034	Huyện Bắc Quang	02	01171
01165	Xã Đồng Tiến	034	Huyện Bắc Quang	02	01165
01168	Xã Đồng Tâm	034	Huyện Bắc Quang	02	01165
01171	Xã Tân Quang	034	Huyện Bắc Quang	02	01171
01174	Xã Thượng Bình	034	Huyện Bắc Quang	02	01165
01177	Xã Hữu Sản	034	Huyện Bắc Quang	02	01192
01180	Xã Kim Ngọc	034	Huyện Bắc Quang	02	01180
01183	Xã Việt Vinh	034	Huyện Bắc Quang	02	01153
01186	Xã Bằng Hành	034	Huyện Bắc Quang	02	01180
01189	Xã Quang Minh	034	Huyện Bắc Quang	02	01153
01192	Xã Liên Hiệp	034	Huyện Bắc Quang	02	01192
01195	Xã Vô Điếm	034	Huyện Bắc Quang	02	01180
01198	Xã Việt Hồng	034	Huyện Bắc Quang	02	01201
01201	Xã Hùng An	034	Huyện Bắc Quang	02	01201
01204	Xã Đức Xuân	034	Huyện Bắc Quang	02	01192
01207	Xã Tiên Kiều	034	Huyện Bắc Quang	02	01201
01210	Xã Vĩnh Hảo	034	Huyện Bắc Quang	02	01156
01213	Xã Vĩnh Phúc	034	Huyện Bắc Quang	02	01216
01216	Xã Đồng Yên	034	Huyện Bắc Quang	02	01216
01219	Xã Đông Thành	034	Huyện Bắc Quang	02	01156
01222	Xã Xuân Minh	035	Huyện Quang Bình	02	01090
01225	Xã Tiên Nguyên	035	Huyện Quang Bình	02	01225
01228	Xã Tân Nam	035	Huyện Quang Bình	02	01237
01231	Xã Bản Rịa	035	Huyện Quang Bình	02	01234
01234	Xã Yên Thành	035	Huyện Quang Bình	02	01234
01237	Thị trấn Yên Bình	035	Huyện Quang Bình	02	01237
01240	Xã Tân Trịnh	035	Huyện Quang Bình	02	01243
01243	Xã Tân Bắc	035	Huyện Quang Bình	02	01243
01246	Xã Bằng Lang	035	Huyện Quang Bình	02	01246
01249	Xã Yên Hà	035	Huyện Quang Bình	02	01246
01252	Xã Hương Sơn	035	Huyện Quang Bình	02	01261
01255	Xã Xuân Giang	035	Huyện Quang Bình	02	01255
01258	Xã Nà Khương	035	Huyện Quang Bình	02	01255
01261	Xã Tiên Yên	035	Huyện Quang Bình	02	01261
01264	Xã Vĩ Thượng	035	Huyện Quang Bình	02	01261
01267	Phường Sông Hiến	040	Thành phố Cao Bằng	04	01273
01270	Phường Sông Bằng	040	Thành phố Cao Bằng	04	01279
01273	Phường Hợp Giang	040	Thành phố Cao Bằng	04	01273
01276	Phường Tân Giang	040	Thành phố Cao Bằng	04	01288
01279	Phường Ngọc Xuân	040	Thành phố Cao Bằng	04	01279
01282	Phường Đề Thám	040	Thành phố Cao Bằng	04	01273
01285	Phường Hòa Chung	040	Thành phố Cao Bằng	04	01288
01288	Phường Duyệt Trung	040	Thành phố Cao Bằng	04	01288
01290	Thị trấn Pác Miầu	042	Huyện Bảo Lâm	04	01290
01291	Xã Đức Hạnh	042	Huyện Bảo Lâm	04	01324
01294	Xã Lý Bôn	042	Huyện Bảo Lâm	04	01294
01296	Xã Nam Cao	042	Huyện Bảo Lâm	04	01297
01297	Xã Nam Quang	042	Huyện Bảo Lâm	04	01297
01300	Xã Vĩnh Quang	042	Huyện Bảo Lâm	04	01294
01303	Xã Quảng Lâm	042	Huyện Bảo Lâm	04	01304
01304	Xã Thạch Lâm	042	Huyện Bảo Lâm	04	01304
01309	Xã Vĩnh Phong	042	Huyện Bảo Lâm	04	01290
01312	Xã Mông Ân	042	Huyện Bảo Lâm	04	01290
01315	Xã Thái Học	042	Huyện Bảo Lâm	04	01318
01316	Xã Thái Sơn	042	Huyện Bảo Lâm	04	01318
01318	Xã Yên Thổ	042	Huyện Bảo Lâm	04	01318
01321	Thị trấn Bảo Lạc	043	Huyện Bảo Lạc	04	01321
01324	Xã Cốc Pàng	043	Huyện Bảo Lạc	04	01324
01327	Xã Thượng Hà	043	Huyện Bảo Lạc	04	01327
01330	Xã Cô Ba	043	Huyện Bảo Lạc	04	01327
01333	Xã Bảo Toàn	043	Huyện Bảo Lạc	04	01321
01336	Xã Khánh Xuân	043	Huyện Bảo Lạc	04	01336
01339	Xã Xuân Trường	043	Huyện Bảo Lạc	04	01339
01342	Xã Hồng Trị	043	Huyện Bảo Lạc	04	01321
01343	Xã Kim Cúc	043	Huyện Bảo Lạc	04	01351
01345	Xã Phan Thanh	043	Huyện Bảo Lạc	04	01336
01348	Xã Hồng An	043	Huyện Bảo Lạc	04	01339
01351	Xã Hưng Đạo	043	Huyện Bảo Lạc	04	01351
01352	Xã Hưng Thịnh	043	Huyện Bảo Lạc	04	01351
01354	Xã Huy Giáp	043	Huyện Bảo Lạc	04	01354
01357	Xã Đình Phùng	043	Huyện Bảo Lạc	04	01354
01359	Xã Sơn Lập	043	Huyện Bảo Lạc	04	01360
01360	Xã Sơn Lộ	043	Huyện Bảo Lạc	04	01360
01363	Thị trấn Thông Nông	045	Huyện Hà Quảng	04	01363
01366	Xã Cần Yên	045	Huyện Hà Quảng	04	01366
01367	Xã Cần Nông	045	Huyện Hà Quảng	04	01366
01372	Xã Lương Thông	045	Huyện Hà Quảng	04	01366
01375	Xã Đa Thông	045	Huyện Hà Quảng	04	01363
01378	Xã Ngọc Động	045	Huyện Hà Quảng	04	01387
01381	Xã Yên Sơn	045	Huyện Hà Quảng	04	01387
01384	Xã Lương Can	045	Huyện Hà Quảng	04	01363
01387	Xã Thanh Long	045	Huyện Hà Quảng	04	01387
01392	Thị trấn Xuân Hòa	045	Huyện Hà Quảng	04	01392
01393	Xã Lũng Nặm	045	Huyện Hà Quảng	04	01393
01399	Xã Trường Hà	045	Huyện Hà Quảng	04	01392
01402	Xã Cải Viên	045	Huyện Hà Quảng	04	01414
01411	Xã Nội Thôn	045	Huyện Hà Quảng	04	01414
01414	Xã Tổng Cọt	045	Huyện Hà Quảng	04	01414
01417	Xã Sóc Hà	045	Huyện Hà Quảng	04	01392
01420	Xã Thượng Thôn	045	Huyện Hà Quảng	04	01393
01429	Xã Hồng Sỹ	045	Huyện Hà Quảng	04	01438
01432	Xã Quý Quân	045	Huyện Hà Quảng	04	01392
01435	Xã Mã Ba	045	Huyện Hà Quảng	04	01438
01438	Xã Ngọc Đào	045	Huyện Hà Quảng	04	01438
01447	Thị trấn Trà Lĩnh	047	Huyện Trùng Khánh	04	01447
01453	Xã Tri Phương	047	Huyện Trùng Khánh	04	01465
01456	Xã Quang Hán	047	Huyện Trùng Khánh	04	01456
01462	Xã Xuân Nội	047	Huyện Trùng Khánh	04	01465
01465	Xã Quang Trung	047	Huyện Trùng Khánh	04	01465
01468	Xã Quang Vinh	047	Huyện Trùng Khánh	04	01456
01471	Xã Cao Chương	047	Huyện Trùng Khánh	04	01447
01474	Xã Quốc Toản	049	Huyện Quảng Hòa	04	01447
01477	Thị trấn Trùng Khánh	047	Huyện Trùng Khánh	04	01477
01480	Xã Ngọc Khê	047	Huyện Trùng Khánh	04	01489
01481	Xã Ngọc Côn	047	Huyện Trùng Khánh	04	01489
01483	Xã Phong Nặm	047	Huyện Trùng Khánh	04	01489
01489	Xã Đình Phong	047	Huyện Trùng Khánh	04	01489
01495	Xã Đàm Thủy	047	Huyện Trùng Khánh	04	01501
01498	Xã Khâm Thành	047	Huyện Trùng Khánh	04	01477
01501	Xã Chí Viễn	047	Huyện Trùng Khánh	04	01501
01504	Xã Lăng Hiếu	047	Huyện Trùng Khánh	04	01477
01507	Xã Phong Châu	047	Huyện Trùng Khánh	04	01501
01516	Xã Trung Phúc	047	Huyện Trùng Khánh	04	01525
01519	Xã Cao Thăng	047	Huyện Trùng Khánh	04	01525
01522	Xã Đức Hồng	047	Huyện Trùng Khánh	04	01477
01525	Xã Đoài Dương	047	Huyện Trùng Khánh	04	01525
01534	Xã Minh Long	048	Huyện Hạ Lang	04	01537
01537	Xã Lý Quốc	048	Huyện Hạ Lang	04	01537
01540	Xã Thắng Lợi	048	Huyện Hạ Lang	04	01552
01543	Xã Đồng Loan	048	Huyện Hạ Lang	04	01537
01546	Xã Đức Quang	048	Huyện Hạ Lang	04	01552
01549	Xã Kim Loan	048	Huyện Hạ Lang	04	01561
01552	Xã Quang Long	048	Huyện Hạ Lang	04	01552
01555	Xã An Lạc	048	Huyện Hạ Lang	04	01561
01558	Thị trấn Thanh Nhật	048	Huyện Hạ Lang	04	01558
01561	Xã Vinh Quý	048	Huyện Hạ Lang	04	01561
01564	Xã Thống Nhất	048	Huyện Hạ Lang	04	01558
01567	Xã Cô Ngân	048	Huyện Hạ Lang	04	01561
01573	Xã Thị Hoa	048	Huyện Hạ Lang	04	01558
01576	Thị trấn Quảng Uyên	049	Huyện Quảng Hòa	04	01576
01579	Xã Phi Hải	049	Huyện Quảng Hòa	04	01576
01582	Xã Quảng Hưng	049	Huyện Quảng Hòa	04	01594
01594	Xã Độc Lập	049	Huyện Quảng Hòa	04	01594
01597	Xã Cai Bộ	049	Huyện Quảng Hòa	04	01594
01603	Xã Phúc Sen	049	Huyện Quảng Hòa	04	01576
01606	Xã Chí Thảo	049	Huyện Quảng Hòa	04	01576
01609	Xã Tự Do	049	Huyện Quảng Hòa	04	01618
01615	Xã Hồng Quang	049	Huyện Quảng Hòa	04	01636
01618	Xã Ngọc Động	049	Huyện Quảng Hòa	04	01618
01624	Xã Hạnh Phúc	049	Huyện Quảng Hòa	04	01618
01627	Thị trấn Tà Lùng	049	Huyện Quảng Hòa	04	01648
01630	Xã Bế Văn Đàn	049	Huyện Quảng Hòa	04	01636
01636	Xã Cách Linh	049	Huyện Quảng Hòa	04	01636
01639	Xã Đại Sơn	049	Huyện Quảng Hòa	04	01648
01645	Xã Tiên Thành	049	Huyện Quảng Hòa	04	01807
01648	Thị trấn Hòa Thuận	049	Huyện Quảng Hòa	04	01648
01651	Xã Mỹ Hưng	049	Huyện Quảng Hòa	04	01648
01654	Thị trấn Nước Hai	051	Huyện Hòa An	04	01654
01657	Xã Dân Chủ	051	Huyện Hòa An	04	01660
01660	Xã Nam Tuấn	051	Huyện Hòa An	04	01660
01666	Xã Đại Tiến	051	Huyện Hòa An	04	01654
01669	Xã Đức Long	051	Huyện Hòa An	04	01660
01672	Xã Ngũ Lão	051	Huyện Hòa An	04	01699
01675	Xã Trương Lương	051	Huyện Hòa An	04	01747
01687	Xã Hồng Việt	051	Huyện Hòa An	04	01654
01693	Xã Vĩnh Quang	040	Thành phố Cao Bằng	04	01279
01696	Xã Hoàng Tung	051	Huyện Hòa An	04	01273
01699	Xã Nguyễn Huệ	051	Huyện Hòa An	04	01699
01702	Xã Quang Trung	051	Huyện Hòa An	04	01699
01705	Xã Hưng Đạo	040	Thành phố Cao Bằng	04	01273
01708	Xã Bạch Đằng	051	Huyện Hòa An	04	01708
01711	Xã Bình Dương	051	Huyện Hòa An	04	01708
01714	Xã Lê Chung	051	Huyện Hòa An	04	01288
01720	Xã Chu Trinh	040	Thành phố Cao Bằng	04	01288
01723	Xã Hồng Nam	051	Huyện Hòa An	04	01792
01726	Thị trấn Nguyên Bình	052	Huyện Nguyên Bình	04	01726
01729	Thị trấn Tĩnh Túc	052	Huyện Nguyên Bình	04	01729
01732	Xã Yên Lạc	052	Huyện Nguyên Bình	04	01738
01735	Xã Triệu Nguyên	052	Huyện Nguyên Bình	04	01729
01738	Xã Ca Thành	052	Huyện Nguyên Bình	04	01738
01744	Xã Vũ Nông	052	Huyện Nguyên Bình	04	01729
01747	Xã Minh Tâm	052	Huyện Nguyên Bình	04	01747
01750	Xã Thể Dục	052	Huyện Nguyên Bình	04	01726
01756	Xã Mai Long	052	Huyện Nguyên Bình	04	01768
01762	Xã Vũ Minh	052	Huyện Nguyên Bình	04	01726
01765	Xã Hoa Thám	052	Huyện Nguyên Bình	04	01774
01768	Xã Phan Thanh	052	Huyện Nguyên Bình	04	01768
01771	Xã Quang Thành	052	Huyện Nguyên Bình	04	01777
01774	Xã Tam Kim	052	Huyện Nguyên Bình	04	01774
01777	Xã Thành Công	052	Huyện Nguyên Bình	04	01777
01780	Xã Thịnh Vượng	052	Huyện Nguyên Bình	04	01708
01783	Xã Hưng Đạo	052	Huyện Nguyên Bình	04	01774
01786	Thị trấn Đông Khê	053	Huyện Thạch An	04	01786
01789	Xã Canh Tân	053	Huyện Thạch An	04	01789
01792	Xã Kim Đồng	053	Huyện Thạch An	04	01792
01795	Xã Minh Khai	053	Huyện Thạch An	04	01795
01801	Xã Đức Thông	053	Huyện Thạch An	04	01789
01804	Xã Thái Cường	053	Huyện Thạch An	04	01792
01807	Xã Vân Trình	053	Huyện Thạch An	04	01807
01810	Xã Thụy Hùng	053	Huyện Thạch An	04	01822
01813	Xã Quang Trọng	053	Huyện Thạch An	04	01795
01816	Xã Trọng Con	053	Huyện Thạch An	04	01786
01819	Xã Lê Lai	053	Huyện Thạch An	04	01807
01822	Xã Đức Long	053	Huyện Thạch An	04	01822
01828	Xã Lê Lợi	053	Huyện Thạch An	04	01822
01831	Xã Đức Xuân	053	Huyện Thạch An	04	01786
01834	Phường Nguyễn Thị Minh Khai	058	Thành Phố Bắc Kạn	06	01840
01837	Phường Sông Cầu	058	Thành Phố Bắc Kạn	06	01843
01840	Phường Đức Xuân	058	Thành Phố Bắc Kạn	06	01840
01843	Phường Phùng Chí Kiên	058	Thành Phố Bắc Kạn	06	01843
01846	Phường Huyền Tụng	058	Thành Phố Bắc Kạn	06	01840
01849	Xã Dương Quang	058	Thành Phố Bắc Kạn	06	01849
01852	Xã Nông Thượng	058	Thành Phố Bắc Kạn	06	01843
01855	Phường Xuất Hóa	058	Thành Phố Bắc Kạn	06	01843
01858	Xã Bằng Thành	060	Huyện Pác Nặm	06	01864
01861	Xã Nhạn Môn	060	Huyện Pác Nặm	06	01864
01864	Xã Bộc Bố	060	Huyện Pác Nặm	06	01864
01867	Xã Công Bằng	060	Huyện Pác Nặm	06	01879
01870	Xã Giáo Hiệu	060	Huyện Pác Nặm	06	01864
01873	Xã Xuân La	060	Huyện Pác Nặm	06	01882
01876	Xã An Thắng	060	Huyện Pác Nặm	06	01882
01879	Xã Cổ Linh	060	Huyện Pác Nặm	06	01879
01882	Xã Nghiên Loan	060	Huyện Pác Nặm	06	01882
01885	Xã Cao Tân	060	Huyện Pác Nặm	06	01879
01888	Thị trấn Chợ Rã	061	Huyện Ba Bể	06	01912
01891	Xã Bành Trạch	061	Huyện Ba Bể	06	01894
01894	Xã Phúc Lộc	061	Huyện Ba Bể	06	01894
01897	Xã Hà Hiệu	061	Huyện Ba Bể	06	01894
01900	Xã Cao Thượng	061	Huyện Ba Bể	06	01906
01906	Xã Khang Ninh	061	Huyện Ba Bể	06	01906
01909	Xã Nam Mẫu	061	Huyện Ba Bể	06	01906
01912	Xã Thượng Giáo	061	Huyện Ba Bể	06	01912
01915	Xã Địa Linh	061	Huyện Ba Bể	06	01912
01918	Xã Yến Dương	061	Huyện Ba Bể	06	01921
01921	Xã Chu Hương	061	Huyện Ba Bể	06	01921
01924	Xã Quảng Khê	061	Huyện Ba Bể	06	01933
01927	Xã Mỹ Phương	061	Huyện Ba Bể	06	01921
01930	Xã Hoàng Trĩ	061	Huyện Ba Bể	06	01933
01933	Xã Đồng Phúc	061	Huyện Ba Bể	06	01933
01936	Thị trấn Nà Phặc	062	Huyện Ngân Sơn	06	01936
01939	Xã Thượng Ân	062	Huyện Ngân Sơn	06	01942
01942	Xã Bằng Vân	062	Huyện Ngân Sơn	06	01942
01945	Xã Cốc Đán	062	Huyện Ngân Sơn	06	01954
01948	Xã Trung Hòa	062	Huyện Ngân Sơn	06	01936
01951	Xã Đức Vân	062	Huyện Ngân Sơn	06	01954
01954	Thị trấn Vân Tùng	062	Huyện Ngân Sơn	06	01954
01957	Xã Thượng Quan	062	Huyện Ngân Sơn	06	01957
01960	Xã Hiệp Lực	062	Huyện Ngân Sơn	06	01960
01963	Xã Thuần Mang	062	Huyện Ngân Sơn	06	01960
01969	Thị trấn Phủ Thông	063	Huyện Bạch Thông	06	01969
01975	Xã Vi Hương	063	Huyện Bạch Thông	06	01969
01978	Xã Sỹ Bình	063	Huyện Bạch Thông	06	01981
01981	Xã Vũ Muộn	063	Huyện Bạch Thông	06	01981
01984	Xã Đôn Phong	063	Huyện Bạch Thông	06	01849
01990	Xã Lục Bình	063	Huyện Bạch Thông	06	01969
01993	Xã Tân Tú	063	Huyện Bạch Thông	06	01969
01999	Xã Nguyên Phúc	063	Huyện Bạch Thông	06	02008
02002	Xã Cao Sơn	063	Huyện Bạch Thông	06	01981
02005	Xã Quân Hà	063	Huyện Bạch Thông	06	02008
02008	Xã Cẩm Giàng	063	Huyện Bạch Thông	06	02008
02011	Xã Mỹ Thanh	063	Huyện Bạch Thông	06	02008
02014	Xã Dương Phong	063	Huyện Bạch Thông	06	02014
02017	Xã Quang Thuận	063	Huyện Bạch Thông	06	02014
02020	Thị trấn Bằng Lũng	064	Huyện Chợ Đồn	06	02020
02023	Xã Xuân Lạc	064	Huyện Chợ Đồn	06	02026
02026	Xã Nam Cường	064	Huyện Chợ Đồn	06	02026
02029	Xã Đồng Lạc	064	Huyện Chợ Đồn	06	02026
02032	Xã Tân Lập	064	Huyện Chợ Đồn	06	02038
02035	Xã Bản Thi	064	Huyện Chợ Đồn	06	02044
02038	Xã Quảng Bạch	064	Huyện Chợ Đồn	06	02038
02041	Xã Bằng Phúc	064	Huyện Chợ Đồn	06	01933
02044	Xã Yên Thịnh	064	Huyện Chợ Đồn	06	02044
02047	Xã Yên Thượng	064	Huyện Chợ Đồn	06	02044
02050	Xã Phương Viên	064	Huyện Chợ Đồn	06	02020
02053	Xã Ngọc Phái	064	Huyện Chợ Đồn	06	02020
02059	Xã Đồng Thắng	064	Huyện Chợ Đồn	06	02014
02062	Xã Lương Bằng	064	Huyện Chợ Đồn	06	02071
02065	Xã Bằng Lãng	064	Huyện Chợ Đồn	06	02020
02068	Xã Đại Sảo	064	Huyện Chợ Đồn	06	02083
02071	Xã Nghĩa Tá	064	Huyện Chợ Đồn	06	02071
02077	Xã Yên Mỹ	064	Huyện Chợ Đồn	06	02083
02080	Xã Bình Trung	064	Huyện Chợ Đồn	06	02071
02083	Xã Yên Phong	064	Huyện Chợ Đồn	06	02083
02086	Thị trấn Đồng Tâm	065	Huyện Chợ Mới	06	02086
02089	Xã Tân Sơn	065	Huyện Chợ Mới	06	02104
02092	Xã Thanh Vận	065	Huyện Chợ Mới	06	02101
02095	Xã Mai Lạp	065	Huyện Chợ Mới	06	02101
02098	Xã Hòa Mục	065	Huyện Chợ Mới	06	02104
02101	Xã Thanh Mai	065	Huyện Chợ Mới	06	02101
02104	Xã Cao Kỳ	065	Huyện Chợ Mới	06	02104
02107	Xã Nông Hạ	065	Huyện Chợ Mới	06	02107
02110	Xã Yên Cư	065	Huyện Chợ Mới	06	02116
02113	Xã Thanh Thịnh	065	Huyện Chợ Mới	06	02107
02116	Xã Yên Hân	065	Huyện Chợ Mới	06	02116
02122	Xã Như Cố	065	Huyện Chợ Mới	06	02086
02125	Xã Bình Văn	065	Huyện Chợ Mới	06	02116
02131	Xã Quảng Chu	065	Huyện Chợ Mới	06	02086
02137	Xã Văn Vũ	066	Huyện Na Rì	06	02152
02140	Xã Văn Lang	066	Huyện Na Rì	06	02143
02143	Xã Lương Thượng	066	Huyện Na Rì	06	02143
02146	Xã Kim Hỷ	066	Huyện Na Rì	06	02143
02152	Xã Cường Lợi	066	Huyện Na Rì	06	02152
02155	Thị trấn Yến Lạc	066	Huyện Na Rì	06	02155
02158	Xã Kim Lư	066	Huyện Na Rì	06	02155
02161	Xã Sơn Thành	066	Huyện Na Rì	06	02155
02170	Xã Văn Minh	066	Huyện Na Rì	06	02176
02173	Xã Côn Minh	066	Huyện Na Rì	06	02185
02176	Xã Cư Lễ	066	Huyện Na Rì	06	02176
02179	Xã Trần Phú	066	Huyện Na Rì	06	02176
02185	Xã Quang Phong	066	Huyện Na Rì	06	02185
02188	Xã Dương Sơn	066	Huyện Na Rì	06	02185
02191	Xã Xuân Dương	066	Huyện Na Rì	06	02191
02194	Xã Đổng Xá	066	Huyện Na Rì	06	02191
02197	Xã Liêm Thủy	066	Huyện Na Rì	06	02191
02200	Phường Phan Thiết	070	Thành phố Tuyên Quang	08	02215
02203	Phường Minh Xuân	070	Thành phố Tuyên Quang	08	02215
02206	Phường Tân Quang	070	Thành phố Tuyên Quang	08	02215
02209	Xã Tràng Đà	070	Thành phố Tuyên Quang	08	02212
02212	Phường Nông Tiến	070	Thành phố Tuyên Quang	08	02212
02215	Phường Ỷ La	070	Thành phố Tuyên Quang	08	02215
02216	Phường Tân Hà	070	Thành phố Tuyên Quang	08	02215
02218	Phường Hưng Thành	070	Thành phố Tuyên Quang	08	02512
02221	Thị trấn Na Hang	072	Huyện Na Hang	08	02221
02227	Xã Sinh Long	072	Huyện Na Hang	08	02245
02230	Xã Thượng Giáp	072	Huyện Na Hang	08	02239
02233	Xã Phúc Yên	071	Huyện Lâm Bình	08	02266
02239	Xã Thượng Nông	072	Huyện Na Hang	08	02239
02242	Xã Xuân Lập	071	Huyện Lâm Bình	08	02266
02245	Xã Côn Lôn	072	Huyện Na Hang	08	02245
02248	Xã Yên Hoa	072	Huyện Na Hang	08	02248
02251	Xã Khuôn Hà	071	Huyện Lâm Bình	08	02269
02254	Xã Hồng Thái	072	Huyện Na Hang	08	02260
02260	Xã Đà Vị	072	Huyện Na Hang	08	02260
02263	Xã Khâu Tinh	072	Huyện Na Hang	08	02248
02266	Thị trấn Lăng Can	071	Huyện Lâm Bình	08	02266
02269	Xã Thượng Lâm	071	Huyện Lâm Bình	08	02269
02275	Xã Sơn Phú	072	Huyện Na Hang	08	02260
02281	Xã Năng Khả	072	Huyện Na Hang	08	02221
02284	Xã Thanh Tương	072	Huyện Na Hang	08	02221
02287	Thị trấn Vĩnh Lộc	073	Huyện Chiêm Hóa	08	02287
02290	Xã Bình An	071	Huyện Lâm Bình	08	02296
02293	Xã Hồng Quang	071	Huyện Lâm Bình	08	02302
02296	Xã Thổ Bình	071	Huyện Lâm Bình	08	02296
02299	Xã Phúc Sơn	071	Huyện Lâm Bình	08	02302
02302	Xã Minh Quang	071	Huyện Lâm Bình	08	02302
02305	Xã Trung Hà	073	Huyện Chiêm Hóa	08	02305
02308	Xã Tân Mỹ	073	Huyện Chiêm Hóa	08	02308
02311	Xã Hà Lang	073	Huyện Chiêm Hóa	08	02320
02314	Xã Hùng Mỹ	073	Huyện Chiêm Hóa	08	02308
02317	Xã Yên Lập	073	Huyện Chiêm Hóa	08	02317
02320	Xã Tân An	073	Huyện Chiêm Hóa	08	02320
02323	Xã Bình Phú	073	Huyện Chiêm Hóa	08	02317
02326	Xã Xuân Quang	073	Huyện Chiêm Hóa	08	02287
02329	Xã Ngọc Hội	073	Huyện Chiêm Hóa	08	02287
02332	Xã Phú Bình	073	Huyện Chiêm Hóa	08	02332
02335	Xã Hòa Phú	073	Huyện Chiêm Hóa	08	02365
02338	Xã Phúc Thịnh	073	Huyện Chiêm Hóa	08	02287
02341	Xã Kiên Đài	073	Huyện Chiêm Hóa	08	02332
02344	Xã Tân Thịnh	073	Huyện Chiêm Hóa	08	02353
02347	Xã Trung Hòa	073	Huyện Chiêm Hóa	08	02287
02350	Xã Kim Bình	073	Huyện Chiêm Hóa	08	02350
02353	Xã Hòa An	073	Huyện Chiêm Hóa	08	02353
02356	Xã Vinh Quang	073	Huyện Chiêm Hóa	08	02350
02359	Xã Tri Phú	073	Huyện Chiêm Hóa	08	02359
02362	Xã Nhân Lý	073	Huyện Chiêm Hóa	08	02353
02365	Xã Yên Nguyên	073	Huyện Chiêm Hóa	08	02365
02368	Xã Linh Phú	073	Huyện Chiêm Hóa	08	02359
02371	Xã Bình Nhân	073	Huyện Chiêm Hóa	08	02350
02374	Thị trấn Tân Yên	074	Huyện Hàm Yên	08	02374
02377	Xã Yên Thuận	074	Huyện Hàm Yên	08	02380
02380	Xã Bạch Xa	074	Huyện Hàm Yên	08	02380
02383	Xã Minh Khương	074	Huyện Hàm Yên	08	02380
02386	Xã Yên Lâm	074	Huyện Hàm Yên	08	02398
02389	Xã Minh Dân	074	Huyện Hàm Yên	08	02392
02392	Xã Phù Lưu	074	Huyện Hàm Yên	08	02392
02395	Xã Minh Hương	074	Huyện Hàm Yên	08	02404
02398	Xã Yên Phú	074	Huyện Hàm Yên	08	02398
02401	Xã Tân Thành	074	Huyện Hàm Yên	08	02374
02404	Xã Bình Xa	074	Huyện Hàm Yên	08	02404
02407	Xã Thái Sơn	074	Huyện Hàm Yên	08	02407
02410	Xã Nhân Mục	074	Huyện Hàm Yên	08	02374
02413	Xã Thành Long	074	Huyện Hàm Yên	08	02407
02416	Xã Bằng Cốc	074	Huyện Hàm Yên	08	02374
02419	Xã Thái Hòa	074	Huyện Hàm Yên	08	02419
02422	Xã Đức Ninh	074	Huyện Hàm Yên	08	02419
02425	Xã Hùng Đức	074	Huyện Hàm Yên	08	02425
02431	Xã Quý Quân	075	Huyện Yên Sơn	08	02434
02434	Xã Lực Hành	075	Huyện Yên Sơn	08	02434
02437	Xã Kiến Thiết	075	Huyện Yên Sơn	08	02437
02440	Xã Trung Minh	075	Huyện Yên Sơn	08	02455
02443	Xã Chiêu Yên	075	Huyện Yên Sơn	08	02434
02446	Xã Trung Trực	075	Huyện Yên Sơn	08	02449
02449	Xã Xuân Vân	075	Huyện Yên Sơn	08	02449
02452	Xã Phúc Ninh	075	Huyện Yên Sơn	08	02449
02455	Xã Hùng Lợi	075	Huyện Yên Sơn	08	02455
02458	Xã Trung Sơn	075	Huyện Yên Sơn	08	02458
02461	Xã Tân Tiến	075	Huyện Yên Sơn	08	02470
02464	Xã Tứ Quận	075	Huyện Yên Sơn	08	02473
02467	Xã Đạo Viện	075	Huyện Yên Sơn	08	02458
02470	Xã Tân Long	075	Huyện Yên Sơn	08	02470
02473	Thị trấn Yên Sơn	075	Huyện Yên Sơn	08	02473
02476	Xã Kim Quan	075	Huyện Yên Sơn	08	02545
02479	Xã Lang Quán	075	Huyện Yên Sơn	08	02473
02482	Xã Phú Thịnh	075	Huyện Yên Sơn	08	02494
02485	Xã Công Đa	075	Huyện Yên Sơn	08	02458
02488	Xã Trung Môn	075	Huyện Yên Sơn	08	02215
02491	Xã Chân Sơn	075	Huyện Yên Sơn	08	02473
02494	Xã Thái Bình	075	Huyện Yên Sơn	08	02494 02212
02497	Xã Kim Phú	070	Thành phố Tuyên Quang	08	02509 02215
02500	Xã Tiến Bộ	075	Huyện Yên Sơn	08	02494
02503	Xã An Khang	070	Thành phố Tuyên Quang	08	02512
02506	Xã Mỹ Bằng	075	Huyện Yên Sơn	08	02509
02509	Phường Mỹ Lâm	070	Thành phố Tuyên Quang	08	02509
02512	Phường An Tường	070	Thành phố Tuyên Quang	08	02512
02515	Xã Lưỡng Vượng	070	Thành phố Tuyên Quang	08	02512
02518	Xã Hoàng Khai	075	Huyện Yên Sơn	08	02512
02521	Xã Thái Long	070	Thành phố Tuyên Quang	08	02524
02524	Phường Đội Cấn	070	Thành phố Tuyên Quang	08	02524
02527	Xã Nhữ Hán	075	Huyện Yên Sơn	08	02530
02530	Xã Nhữ Khê	075	Huyện Yên Sơn	08	02530
02533	Xã Đội Bình	075	Huyện Yên Sơn	08	02530
02536	Thị trấn Sơn Dương	076	Huyện Sơn Dương	08	02536
02539	Xã Trung Yên	076	Huyện Sơn Dương	08	02545
02542	Xã Minh Thanh	076	Huyện Sơn Dương	08	02554
02545	Xã Tân Trào	076	Huyện Sơn Dương	08	02545
02548	Xã Vĩnh Lợi	076	Huyện Sơn Dương	08	02548
02551	Xã Thượng Ấm	076	Huyện Sơn Dương	08	02548
02554	Xã Bình Yên	076	Huyện Sơn Dương	08	02554
02557	Xã Lương Thiện	076	Huyện Sơn Dương	08	02554
02560	Xã Tú Thịnh	076	Huyện Sơn Dương	08	02536
02563	Xã Cấp Tiến	076	Huyện Sơn Dương	08	02548
02566	Xã Hợp Thành	076	Huyện Sơn Dương	08	02536
02569	Xã Phúc Ứng	076	Huyện Sơn Dương	08	02536
02572	Xã Đông Thọ	076	Huyện Sơn Dương	08	02572
02575	Xã Kháng Nhật	076	Huyện Sơn Dương	08	02578
02578	Xã Hợp Hòa	076	Huyện Sơn Dương	08	02578
02584	Xã Quyết Thắng	076	Huyện Sơn Dương	08	02572
02587	Xã Đồng Quý	076	Huyện Sơn Dương	08	02572
02590	Xã Tân Thanh	076	Huyện Sơn Dương	08	02578
02596	Xã Văn Phú	076	Huyện Sơn Dương	08	02608
02599	Xã Chi Thiết	076	Huyện Sơn Dương	08	02608
02602	Xã Đông Lợi	076	Huyện Sơn Dương	08	02623
02605	Xã Thiện Kế	076	Huyện Sơn Dương	08	02620
02608	Xã Hồng Sơn	076	Huyện Sơn Dương	08	02608
02611	Xã Phú Lương	076	Huyện Sơn Dương	08	02611
02614	Xã Ninh Lai	076	Huyện Sơn Dương	08	02620
02617	Xã Đại Phú	076	Huyện Sơn Dương	08	02611
02620	Xã Sơn Nam	076	Huyện Sơn Dương	08	02620
02623	Xã Hào Phú	076	Huyện Sơn Dương	08	02623
02626	Xã Tam Đa	076	Huyện Sơn Dương	08	02611
02632	Xã Trường Sinh	076	Huyện Sơn Dương	08	02623
02635	Phường Duyên Hải	080	Thành phố Lào Cai	10	02647
02641	Phường Lào Cai	080	Thành phố Lào Cai	10	02647
02644	Phường Cốc Lếu	080	Thành phố Lào Cai	10	02647
02647	Phường Kim Tân	080	Thành phố Lào Cai	10	02647
02650	Phường Bắc Lệnh	080	Thành phố Lào Cai	10	02671
02653	Phường Pom Hán	080	Thành phố Lào Cai	10	02671
02656	Phường Xuân Tăng	080	Thành phố Lào Cai	10	02671
02658	Phường Bình Minh	080	Thành phố Lào Cai	10	02671
02659	Xã Thống Nhất	080	Thành phố Lào Cai	10	02923
02662	Xã Đồng Tuyển	080	Thành phố Lào Cai	10	02746
02665	Xã Vạn Hòa	080	Thành phố Lào Cai	10	02647
02668	Phường Bắc Cường	080	Thành phố Lào Cai	10	02671
02671	Phường Nam Cường	080	Thành phố Lào Cai	10	02671
02674	Xã Cam Đường	080	Thành phố Lào Cai	10	02671
02677	Xã Tả Phời	080	Thành phố Lào Cai	10	02680
02680	Xã Hợp Thành	080	Thành phố Lào Cai	10	02680
02683	Thị trấn Bát Xát	082	Huyện Bát Xát	10	02683
02686	Xã A Mú Sung	082	Huyện Bát Xát	10	02686
02689	Xã Nậm Chạc	082	Huyện Bát Xát	10	02686
02692	Xã A Lù	082	Huyện Bát Xát	10	02701
02695	Xã Trịnh Tường	082	Huyện Bát Xát	10	02695
02701	Xã Y Tý	082	Huyện Bát Xát	10	02701
02704	Xã Cốc Mỳ	082	Huyện Bát Xát	10	02695
02707	Xã Dền Sáng	082	Huyện Bát Xát	10	02707
02710	Xã Bản Vược	082	Huyện Bát Xát	10	02683
02713	Xã Sàng Ma Sáo	082	Huyện Bát Xát	10	02707
02716	Xã Bản Qua	082	Huyện Bát Xát	10	02683
02719	Xã Mường Vi	082	Huyện Bát Xát	10	02725
02722	Xã Dền Thàng	082	Huyện Bát Xát	10	02707
02725	Xã Bản Xèo	082	Huyện Bát Xát	10	02725
02728	Xã Mường Hum	082	Huyện Bát Xát	10	02728
02731	Xã Trung Lèng Hồ	082	Huyện Bát Xát	10	02728
02734	Xã Quang Kim	082	Huyện Bát Xát	10	02683
02737	Xã Pa Cheo	082	Huyện Bát Xát	10	02725
02740	Xã Nậm Pung	082	Huyện Bát Xát	10	02728
02743	Xã Phìn Ngan	082	Huyện Bát Xát	10	02683
02746	Xã Cốc San	080	Thành phố Lào Cai	10	02746
02749	Xã Tòng Sành	082	Huyện Bát Xát	10	02746
02752	Xã Pha Long	083	Huyện Mường Khương	10	02752
02755	Xã Tả Ngài Chồ	083	Huyện Mường Khương	10	02752
02758	Xã Tung Chung Phố	083	Huyện Mường Khương	10	02761
02761	Thị trấn Mường Khương	083	Huyện Mường Khương	10	02761
02764	Xã Dìn Chin	083	Huyện Mường Khương	10	02752
02767	Xã Tả Gia Khâu	083	Huyện Mường Khương	10	02752
02770	Xã Nậm Chảy	083	Huyện Mường Khương	10	02761
02773	Xã Nấm Lư	083	Huyện Mường Khương	10	02761
02776	Xã Lùng Khấu Nhin	083	Huyện Mường Khương	10	02782
02779	Xã Thanh Bình	083	Huyện Mường Khương	10	02761
02782	Xã Cao Sơn	083	Huyện Mường Khương	10	02782
02785	Xã Lùng Vai	083	Huyện Mường Khương	10	02788
02788	Xã Bản Lầu	083	Huyện Mường Khương	10	02788
02791	Xã La Pan Tẩn	083	Huyện Mường Khương	10	02782
02794	Xã Tả Thàng	083	Huyện Mường Khương	10	02782
02797	Xã Bản Sen	083	Huyện Mường Khương	10	02788
02800	Xã Nàn Sán	084	Huyện Si Ma Cai	10	02809
02803	Xã Thào Chư Phìn	084	Huyện Si Ma Cai	10	02824
02806	Xã Bản Mế	084	Huyện Si Ma Cai	10	02824
02809	Thị trấn Si Ma Cai	084	Huyện Si Ma Cai	10	02809
02812	Xã Sán Chải	084	Huyện Si Ma Cai	10	02809
02818	Xã Lùng Thẩn	084	Huyện Si Ma Cai	10	02848
02821	Xã Cán Cấu	084	Huyện Si Ma Cai	10	02809
02824	Xã Sín Chéng	084	Huyện Si Ma Cai	10	02824
02827	Xã Quan Hồ Thẩn	084	Huyện Si Ma Cai	10	02809
02836	Xã Nàn Sín	084	Huyện Si Ma Cai	10	02824
02839	Thị trấn Bắc Hà	085	Huyện Bắc Hà	10	02839
02842	Xã Lùng Cải	085	Huyện Bắc Hà	10	02842
02848	Xã Lùng Phình	085	Huyện Bắc Hà	10	02848
02851	Xã Tả Van Chư	085	Huyện Bắc Hà	10	02848
02854	Xã Tả Củ Tỷ	085	Huyện Bắc Hà	10	02842
02857	Xã Thải Giàng Phố	085	Huyện Bắc Hà	10	02839
02863	Xã Hoàng Thu Phố	085	Huyện Bắc Hà	10	02839
02866	Xã Bản Phố	085	Huyện Bắc Hà	10	02839
02869	Xã Bản Liền	085	Huyện Bắc Hà	10	02869
02875	Xã Na Hối	085	Huyện Bắc Hà	10	02839
02878	Xã Cốc Ly	085	Huyện Bắc Hà	10	02890
02881	Xã Nậm Mòn	085	Huyện Bắc Hà	10	02839
02884	Xã Nậm Đét	085	Huyện Bắc Hà	10	02890
02887	Xã Nậm Khánh	085	Huyện Bắc Hà	10	02869
02890	Xã Bảo Nhai	085	Huyện Bắc Hà	10	02890
02893	Xã Nậm Lúc	085	Huyện Bắc Hà	10	02896
02896	Xã Cốc Lầu	085	Huyện Bắc Hà	10	02896
02899	Xã Bản Cái	085	Huyện Bắc Hà	10	02896
02902	Thị trấn Nông trường Phong Hải	086	Huyện Bảo Thắng	10	02902
02905	Thị trấn Phố Lu	086	Huyện Bảo Thắng	10	02905
02908	Thị trấn Tằng Loỏng	086	Huyện Bảo Thắng	10	02908
02911	Xã Bản Phiệt	086	Huyện Bảo Thắng	10	02647
02914	Xã Bản Cầm	086	Huyện Bảo Thắng	10	02902
02917	Xã Thái Niên	086	Huyện Bảo Thắng	10	02905
02920	Xã Phong Niên	086	Huyện Bảo Thắng	10	02926
02923	Xã Gia Phú	086	Huyện Bảo Thắng	10	02923
02926	Xã Xuân Quang	086	Huyện Bảo Thắng	10	02926
02929	Xã Sơn Hải	086	Huyện Bảo Thắng	10	02905
02932	Xã Xuân Giao	086	Huyện Bảo Thắng	10	02923
02935	Xã Trì Quang	086	Huyện Bảo Thắng	10	02926
02938	Xã Sơn Hà	086	Huyện Bảo Thắng	10	02905
02944	Xã Phú Nhuận	086	Huyện Bảo Thắng	10	02908
02947	Thị trấn Phố Ràng	087	Huyện Bảo Yên	10	02947
02950	Xã Tân Tiến	087	Huyện Bảo Yên	10	02953
02953	Xã Nghĩa Đô	087	Huyện Bảo Yên	10	02953
02956	Xã Vĩnh Yên	087	Huyện Bảo Yên	10	02953
02959	Xã Điện Quan	087	Huyện Bảo Yên	10	02968
02962	Xã Xuân Hòa	087	Huyện Bảo Yên	10	02962
02965	Xã Tân Dương	087	Huyện Bảo Yên	10	02962
02968	Xã Thượng Hà	087	Huyện Bảo Yên	10	02968
02971	Xã Kim Sơn	087	Huyện Bảo Yên	10	02989
02974	Xã Cam Cọn	087	Huyện Bảo Yên	10	02989
02977	Xã Minh Tân	087	Huyện Bảo Yên	10	02968
02980	Xã Xuân Thượng	087	Huyện Bảo Yên	10	02947
02983	Xã Việt Tiến	087	Huyện Bảo Yên	10	02998
02986	Xã Yên Sơn	087	Huyện Bảo Yên	10	02947
02989	Xã Bảo Hà	087	Huyện Bảo Yên	10	02989
02992	Xã Lương Sơn	087	Huyện Bảo Yên	10	02947
02998	Xã Phúc Khánh	087	Huyện Bảo Yên	10	02998
03001	Phường Sa Pa	088	Thị xã Sa Pa	10	03006
03002	Phường Sa Pả	088	Thị xã Sa Pa	10	03006
03003	Phường Ô Quý Hồ	088	Thị xã Sa Pa	10	03006
03004	Xã Ngũ Chỉ Sơn	088	Thị xã Sa Pa	10	03004
03006	Phường Phan Si Păng	088	Thị xã Sa Pa	10	03006
03010	Xã Trung Chải	088	Thị xã Sa Pa	10	03013
03013	Xã Tả Phìn	088	Thị xã Sa Pa	10	03013
03016	Phường Hàm Rồng	088	Thị xã Sa Pa	10	03006
03019	Xã Hoàng Liên	088	Thị xã Sa Pa	10	03037
03022	Xã Thanh Bình	088	Thị xã Sa Pa	10	03046
03028	Phường Cầu Mây	088	Thị xã Sa Pa	10	03006
03037	Xã Mường Hoa	088	Thị xã Sa Pa	10	03037
03040	Xã Tả Van	088	Thị xã Sa Pa	10	03037
03043	Xã Mường Bo	088	Thị xã Sa Pa	10	03043
03046	Xã Bản Hồ	088	Thị xã Sa Pa	10	03046
03052	Xã Liên Minh	088	Thị xã Sa Pa	10	03043
03055	Thị trấn Khánh Yên	089	Huyện Văn Bàn	10	03082
03061	Xã Võ Lao	089	Huyện Văn Bàn	10	03061
03064	Xã Sơn Thủy	089	Huyện Văn Bàn	10	03082
03067	Xã Nậm Mả	089	Huyện Văn Bàn	10	03061
03070	Xã Tân Thượng	089	Huyện Văn Bàn	10	02989
03073	Xã Nậm Dạng	089	Huyện Văn Bàn	10	03061
03076	Xã Nậm Chày	089	Huyện Văn Bàn	10	03076
03079	Xã Tân An	089	Huyện Văn Bàn	10	02989
03082	Xã Khánh Yên Thượng	089	Huyện Văn Bàn	10	03082
03085	Xã Nậm Xé	089	Huyện Văn Bàn	10	03085
03088	Xã Dần Thàng	089	Huyện Văn Bàn	10	03076
03091	Xã Chiềng Ken	089	Huyện Văn Bàn	10	03091
03094	Xã Làng Giàng	089	Huyện Văn Bàn	10	03082
03097	Xã Hòa Mạc	089	Huyện Văn Bàn	10	03082
03100	Xã Khánh Yên Trung	089	Huyện Văn Bàn	10	03103
03103	Xã Khánh Yên Hạ	089	Huyện Văn Bàn	10	03103
03106	Xã Dương Quỳ	089	Huyện Văn Bàn	10	03106
03109	Xã Nậm Tha	089	Huyện Văn Bàn	10	03091
03112	Xã Minh Lương	089	Huyện Văn Bàn	10	03121
03115	Xã Thẩm Dương	089	Huyện Văn Bàn	10	03106
03118	Xã Liêm Phú	089	Huyện Văn Bàn	10	03103
03121	Xã Nậm Xây	089	Huyện Văn Bàn	10	03121
03124	Phường Noong Bua	094	Thành phố Điện Biên Phủ	11	03334
03127	Phường Him Lam	094	Thành phố Điện Biên Phủ	11	03127
03130	Phường Thanh Bình	094	Thành phố Điện Biên Phủ	11	03127
03133	Phường Tân Thanh	094	Thành phố Điện Biên Phủ	11	03127
03136	Phường Mường Thanh	094	Thành phố Điện Biên Phủ	11	03127
03139	Phường Nam Thanh	094	Thành phố Điện Biên Phủ	11	03334
03142	Phường Thanh Trường	094	Thành phố Điện Biên Phủ	11	03127
03145	Xã Thanh Minh	094	Thành phố Điện Biên Phủ	11	03127
03148	Phường Sông Đà	095	Thị Xã Mường Lay	11	03151
03151	Phường Na Lay	095	Thị Xã Mường Lay	11	03151
03154	Xã Sín Thầu	096	Huyện Mường Nhé	11	03158
03155	Xã Sen Thượng	096	Huyện Mường Nhé	11	03158
03156	Xã Nậm Tin	103	Huyện Nậm Pồ	11	03166
03157	Xã Chung Chải	096	Huyện Mường Nhé	11	03160
03158	Xã Leng Su Sìn	096	Huyện Mường Nhé	11	03158
03159	Xã Pá Mỳ	096	Huyện Mường Nhé	11	03162
03160	Xã Mường Nhé	096	Huyện Mường Nhé	11	03160
03161	Xã Nậm Vì	096	Huyện Mường Nhé	11	03160
03162	Xã Nậm Kè	096	Huyện Mường Nhé	11	03162
03163	Xã Mường Toong	096	Huyện Mường Nhé	11	03163
03164	Xã Quảng Lâm	096	Huyện Mường Nhé	11	03164
03165	Xã Pa Tần	103	Huyện Nậm Pồ	11	03166
03166	Xã Chà Cang	103	Huyện Nậm Pồ	11	03166
03167	Xã Na Cô Sa	103	Huyện Nậm Pồ	11	03164
03168	Xã Nà Khoa	103	Huyện Nậm Pồ	11	03169
03169	Xã Nà Hỳ	103	Huyện Nậm Pồ	11	03169
03170	Xã Nà Bủng	103	Huyện Nậm Pồ	11	03176
03171	Xã Nậm Nhừ	103	Huyện Nậm Pồ	11	03169
03172	Thị trấn Mường Chà	097	Huyện Mường Chà	11	03172
03173	Xã Nậm Chua	103	Huyện Nậm Pồ	11	03169
03174	Xã Nậm Khăn	103	Huyện Nậm Pồ	11	03175
03175	Xã Chà Tở	103	Huyện Nậm Pồ	11	03175
03176	Xã Vàng Đán	103	Huyện Nậm Pồ	11	03176
03177	Xã Huổi Lếch	096	Huyện Mường Nhé	11	03163
03178	Xã Sá Tổng	097	Huyện Mường Chà	11	03151
03181	Xã Mường Tùng	097	Huyện Mường Chà	11	03181
03184	Xã Lay Nưa	095	Thị Xã Mường Lay	11	03151
03187	Xã Chà Nưa	103	Huyện Nậm Pồ	11	03166
03190	Xã Hừa Ngài	097	Huyện Mường Chà	11	03193
03191	Xã Huổi Mí	097	Huyện Mường Chà	11	03194
03193	Xã Pa Ham	097	Huyện Mường Chà	11	03193
03194	Xã Nậm Nèn	097	Huyện Mường Chà	11	03194
03196	Xã Huổi Lèng	097	Huyện Mường Chà	11	03181
03197	Xã Sa Lông	097	Huyện Mường Chà	11	03172
03198	Xã Phìn Hồ	103	Huyện Nậm Pồ	11	03199
03199	Xã Si Pa Phìn	103	Huyện Nậm Pồ	11	03199
03200	Xã Ma Thì Hồ	097	Huyện Mường Chà	11	03172
03201	Xã Na Sang	097	Huyện Mường Chà	11	03172
03202	Xã Mường Mươn	097	Huyện Mường Chà	11	03202
03203	Thị trấn Điện Biên Đông	101	Huyện Điện Biên Đông	11	03203
03205	Xã Na Son	101	Huyện Điện Biên Đông	11	03203
03208	Xã Phì Nhừ	101	Huyện Điện Biên Đông	11	03208
03211	Xã Chiềng Sơ	101	Huyện Điện Biên Đông	11	03214
03214	Xã Mường Luân	101	Huyện Điện Biên Đông	11	03214
03217	Thị trấn Tủa Chùa	098	Huyện Tủa Chùa	11	03217
03220	Xã Huổi Só	098	Huyện Tủa Chùa	11	03220
03223	Xã Sín Chải	098	Huyện Tủa Chùa	11	03226
03226	Xã Tả Sìn Thàng	098	Huyện Tủa Chùa	11	03226
03229	Xã Lao Xả Phình	098	Huyện Tủa Chùa	11	03226
03232	Xã Tả Phìn	098	Huyện Tủa Chùa	11	03241
03235	Xã Tủa Thàng	098	Huyện Tủa Chùa	11	03220
03238	Xã Trung Thu	098	Huyện Tủa Chùa	11	03241
03241	Xã Sính Phình	098	Huyện Tủa Chùa	11	03241
03244	Xã Xá Nhè	098	Huyện Tủa Chùa	11	03244
03247	Xã Mường Đun	098	Huyện Tủa Chùa	11	03244
03250	Xã Mường Báng	098	Huyện Tủa Chùa	11	03217
03253	Thị trấn Tuần Giáo	099	Huyện Tuần Giáo	11	03253
03256	Thị trấn Mường Ảng	102	Huyện Mường Ảng	11	03256
03259	Xã Phình Sáng	099	Huyện Tuần Giáo	11	03244
03260	Xã Rạng Đông	099	Huyện Tuần Giáo	11	03260
03262	Xã Mùn Chung	099	Huyện Tuần Giáo	11	03268
03263	Xã Nà Tòng	099	Huyện Tuần Giáo	11	03217
03265	Xã Ta Ma	099	Huyện Tuần Giáo	11	03260
03268	Xã Mường Mùn	099	Huyện Tuần Giáo	11	03268
03269	Xã Pú Xi	099	Huyện Tuần Giáo	11	03268
03271	Xã Pú Nhung	099	Huyện Tuần Giáo	11	03260
03274	Xã Quài Nưa	099	Huyện Tuần Giáo	11	03253
03277	Xã Mường Thín	099	Huyện Tuần Giáo	11	03283
03280	Xã Tỏa Tình	099	Huyện Tuần Giáo	11	03295
03283	Xã Nà Sáy	099	Huyện Tuần Giáo	11	03283
03284	Xã Mường Khong	099	Huyện Tuần Giáo	11	03283
03286	Xã Mường Đăng	102	Huyện Mường Ảng	11	03316
03287	Xã Ngối Cáy	102	Huyện Mường Ảng	11	03316
03289	Xã Quài Cang	099	Huyện Tuần Giáo	11	03253
03292	Xã Ẳng Tở	102	Huyện Mường Ảng	11	03301
03295	Xã Quài Tở	099	Huyện Tuần Giáo	11	03295
03298	Xã Chiềng Sinh	099	Huyện Tuần Giáo	11	03283
03299	Xã Chiềng Đông	099	Huyện Tuần Giáo	11	03301
03301	Xã Búng Lao	102	Huyện Mường Ảng	11	03301
03302	Xã Xuân Lao	102	Huyện Mường Ảng	11	03313
03304	Xã Tênh Phông	099	Huyện Tuần Giáo	11	03295
03307	Xã Ẳng Nưa	102	Huyện Mường Ảng	11	03256
03310	Xã Ẳng Cang	102	Huyện Mường Ảng	11	03256
03312	Xã Nặm Lịch	102	Huyện Mường Ảng	11	03313
03313	Xã Mường Lạn	102	Huyện Mường Ảng	11	03313
03316	Xã Nà Tấu	094	Thành phố Điện Biên Phủ	11	03316
03317	Xã Nà Nhạn	094	Thành phố Điện Biên Phủ	11	03325
03319	Xã Mường Pồn	100	Huyện Điện Biên	11	03202
03322	Xã Thanh Nưa	100	Huyện Điện Biên	11	03328
03323	Xã Hua Thanh	100	Huyện Điện Biên	11	03328
03325	Xã Mường Phăng	094	Thành phố Điện Biên Phủ	11	03325
03326	Xã Pá Khoang	094	Thành phố Điện Biên Phủ	11	03325
03328	Xã Thanh Luông	100	Huyện Điện Biên	11	03328
03331	Xã Thanh Hưng	100	Huyện Điện Biên	11	03328
03334	Xã Thanh Xương	100	Huyện Điện Biên	11	03334
03337	Xã Thanh Chăn	100	Huyện Điện Biên	11	03328
03340	Xã Pa Thơm	100	Huyện Điện Biên	11	03349
03343	Xã Thanh An	100	Huyện Điện Biên	11	03352
03346	Xã Thanh Yên	100	Huyện Điện Biên	11	03349
03349	Xã Noong Luống	100	Huyện Điện Biên	11	03349
03352	Xã Noong Hẹt	100	Huyện Điện Biên	11	03352
03355	Xã Sam Mứn	100	Huyện Điện Biên	11	03352
03356	Xã Pom Lót	100	Huyện Điện Biên	11	03356
03358	Xã Núa Ngam	100	Huyện Điện Biên	11	03358
03359	Xã Hẹ Muông	100	Huyện Điện Biên	11	03358
03361	Xã Na Ư	100	Huyện Điện Biên	11	03356
03364	Xã Mường Nhà	100	Huyện Điện Biên	11	03368
03365	Xã Na Tông	100	Huyện Điện Biên	11	03358
03367	Xã Mường Lói	100	Huyện Điện Biên	11	03368
03368	Xã Phu Luông	100	Huyện Điện Biên	11	03368
03370	Xã Pu Nhi	101	Huyện Điện Biên Đông	11	03370
03371	Xã Nong U	101	Huyện Điện Biên Đông	11	03370
03373	Xã Xa Dung	101	Huyện Điện Biên Đông	11	03208
03376	Xã Keo Lôm	101	Huyện Điện Biên Đông	11	03203
03379	Xã Luân Giói	101	Huyện Điện Biên Đông	11	03214
03382	Xã Phình Giàng	101	Huyện Điện Biên Đông	11	03382
03383	Xã Pú Hồng	101	Huyện Điện Biên Đông	11	03382
03384	Xã Tìa Dình	101	Huyện Điện Biên Đông	11	03385
03385	Xã Háng Lìa	101	Huyện Điện Biên Đông	11	03385
03386	Phường Quyết Thắng	105	Thành phố Lai Châu	12	03388
03387	Phường Tân Phong	105	Thành phố Lai Châu	12	03408
03388	Phường Quyết Tiến	105	Thành phố Lai Châu	12	03388
03389	Phường Đoàn Kết	105	Thành phố Lai Châu	12	03388
03390	Thị trấn Tam Đường	106	Huyện Tam Đường	12	03390
03391	Xã Lản Nhì Thàng	109	Huyện Phong Thổ	12	03388
03394	Xã Thèn Sin	106	Huyện Tam Đường	12	03394
03400	Xã Tả Lèng	106	Huyện Tam Đường	12	03405
03403	Xã Sùng Phài	105	Thành phố Lai Châu	12	03388
03405	Xã Giang Ma	106	Huyện Tam Đường	12	03405
03406	Xã Hồ Thầu	106	Huyện Tam Đường	12	03405
03408	Phường Đông Phong	105	Thành phố Lai Châu	12	03408
03409	Xã San Thàng	105	Thành phố Lai Châu	12	03408
03412	Xã Bình Lư	106	Huyện Tam Đường	12	03390
03413	Xã Sơn Bình	106	Huyện Tam Đường	12	03390
03415	Xã Nùng Nàng	106	Huyện Tam Đường	12	03408
03418	Xã Bản Giang	106	Huyện Tam Đường	12	03408
03421	Xã Bản Hon	106	Huyện Tam Đường	12	03430
03424	Xã Bản Bo	106	Huyện Tam Đường	12	03424
03427	Xã Nà Tăm	106	Huyện Tam Đường	12	03424
03430	Xã Khun Há	106	Huyện Tam Đường	12	03430
03433	Thị trấn Mường Tè	107	Huyện Mường Tè	12	03433
03434	Thị trấn Nậm Nhùn	112	Huyện Nậm Nhùn	12	03434
03436	Xã Thu Lũm	107	Huyện Mường Tè	12	03439
03439	Xã Ka Lăng	107	Huyện Mường Tè	12	03439
03440	Xã Tá Bạ	107	Huyện Mường Tè	12	03442
03442	Xã Pa ủ	107	Huyện Mường Tè	12	03442
03445	Xã Mường Tè	107	Huyện Mường Tè	12	03445
03448	Xã Pa Vệ Sủ	107	Huyện Mường Tè	12	03466
03451	Xã Mù Cả	107	Huyện Mường Tè	12	03451
03454	Xã Bum Tở	107	Huyện Mường Tè	12	03433
03457	Xã Nậm Khao	107	Huyện Mường Tè	12	03445
03460	Xã Hua Bum	112	Huyện Nậm Nhùn	12	03460
03463	Xã Tà Tổng	107	Huyện Mường Tè	12	03463
03466	Xã Bum Nưa	107	Huyện Mường Tè	12	03466
03467	Xã Vàng San	107	Huyện Mường Tè	12	03460
03469	Xã Kan Hồ	107	Huyện Mường Tè	12	03433
03472	Xã Mường Mô	112	Huyện Nậm Nhùn	12	03472
03473	Xã Nậm Chà	112	Huyện Nậm Nhùn	12	03472
03474	Xã Nậm Manh	112	Huyện Nậm Nhùn	12	03434
03475	Xã Nậm Hàng	112	Huyện Nậm Nhùn	12	03434
03478	Thị trấn Sìn Hồ	108	Huyện Sìn Hồ	12	03478
03481	Xã Lê Lợi	112	Huyện Nậm Nhùn	12	03487
03484	Xã Pú Đao	112	Huyện Nậm Nhùn	12	03487
03487	Xã Chăn Nưa	108	Huyện Sìn Hồ	12	03487
03488	Xã Nậm Pì	112	Huyện Nậm Nhùn	12	03487
03490	Xã Huổi Luông	109	Huyện Phong Thổ	12	03549
03493	Xã Pa Tần	108	Huyện Sìn Hồ	12	03503
03496	Xã Phìn Hồ	108	Huyện Sìn Hồ	12	03508
03499	Xã Hồng Thu	108	Huyện Sìn Hồ	12	03508
03502	Xã Nậm Ban	112	Huyện Nậm Nhùn	12	03503
03503	Xã Trung Chải	112	Huyện Nậm Nhùn	12	03503
03505	Xã Phăng Sô Lin	108	Huyện Sìn Hồ	12	03478
03508	Xã Ma Quai	108	Huyện Sìn Hồ	12	03508
03509	Xã Lùng Thàng	108	Huyện Sìn Hồ	12	03517
03511	Xã Tả Phìn	108	Huyện Sìn Hồ	12	03478
03514	Xã Sà Dề Phìn	108	Huyện Sìn Hồ	12	03478
03517	Xã Nậm Tăm	108	Huyện Sìn Hồ	12	03517
03520	Xã Tả Ngảo	108	Huyện Sìn Hồ	12	03529
03523	Xã Pu Sam Cáp	108	Huyện Sìn Hồ	12	03532
03526	Xã Nậm Cha	108	Huyện Sìn Hồ	12	03517
03527	Xã Pa Khóa	108	Huyện Sìn Hồ	12	03532
03529	Xã Làng Mô	108	Huyện Sìn Hồ	12	03529
03532	Xã Noong Hẻo	108	Huyện Sìn Hồ	12	03532
03535	Xã Nậm Mạ	108	Huyện Sìn Hồ	12	03538
03538	Xã Căn Co	108	Huyện Sìn Hồ	12	03538
03541	Xã Tủa Sín Chải	108	Huyện Sìn Hồ	12	03529
03544	Xã Nậm Cuổi	108	Huyện Sìn Hồ	12	03544
03547	Xã Nậm Hăn	108	Huyện Sìn Hồ	12	03544
03549	Thị trấn Phong Thổ	109	Huyện Phong Thổ	12	03549
03550	Xã Sì Lở Lầu	109	Huyện Phong Thổ	12	03562
03553	Xã Mồ Sì San	109	Huyện Phong Thổ	12	03562
03559	Xã Pa Vây Sử	109	Huyện Phong Thổ	12	03562
03562	Xã Vàng Ma Chải	109	Huyện Phong Thổ	12	03562
03565	Xã Tung Qua Lìn	109	Huyện Phong Thổ	12	03571
03568	Xã Mù Sang	109	Huyện Phong Thổ	12	03571
03571	Xã Dào San	109	Huyện Phong Thổ	12	03571
03574	Xã Ma Li Pho	109	Huyện Phong Thổ	12	03549
03577	Xã Bản Lang	109	Huyện Phong Thổ	12	03583
03580	Xã Hoang Thèn	109	Huyện Phong Thổ	12	03583
03583	Xã Khổng Lào	109	Huyện Phong Thổ	12	03583
03586	Xã Nậm Xe	109	Huyện Phong Thổ	12	03394
03589	Xã Mường So	109	Huyện Phong Thổ	12	03549
03592	Xã Sin Suối Hồ	109	Huyện Phong Thổ	12	03394
03595	Thị trấn Than Uyên	110	Huyện Than Uyên	12	03595
03598	Thị trấn Tân Uyên	111	Huyện Tân Uyên	12	03598
03601	Xã Mường Khoa	111	Huyện Tân Uyên	12	03601
03602	Xã Phúc Khoa	111	Huyện Tân Uyên	12	03601
03604	Xã Thân Thuộc	111	Huyện Tân Uyên	12	03598
03605	Xã Trung Đồng	111	Huyện Tân Uyên	12	03598
03607	Xã Hố Mít	111	Huyện Tân Uyên	12	03616
03610	Xã Nậm Cần	111	Huyện Tân Uyên	12	03598
03613	Xã Nậm Sỏ	111	Huyện Tân Uyên	12	03613
03616	Xã Pắc Ta	111	Huyện Tân Uyên	12	03616
03618	Xã Phúc Than	110	Huyện Than Uyên	12	03618
03619	Xã Mường Than	110	Huyện Than Uyên	12	03595
03622	Xã Tà Mít	111	Huyện Tân Uyên	12	03613
03625	Xã Mường Mít	110	Huyện Than Uyên	12	03618
03628	Xã Pha Mu	110	Huyện Than Uyên	12	03637
03631	Xã Mường Cang	110	Huyện Than Uyên	12	03595
03632	Xã Hua Nà	110	Huyện Than Uyên	12	03595
03634	Xã Tà Hừa	110	Huyện Than Uyên	12	03637
03637	Xã Mường Kim	110	Huyện Than Uyên	12	03637
03638	Xã Tà Mung	110	Huyện Than Uyên	12	03637
03640	Xã Ta Gia	110	Huyện Than Uyên	12	03640
03643	Xã Khoen On	110	Huyện Than Uyên	12	03640
03646	Phường Chiềng Lề	116	Thành phố Sơn La	14	03646
03649	Phường Tô Hiệu	116	Thành phố Sơn La	14	03646
03652	Phường Quyết Thắng	116	Thành phố Sơn La	14	03646
03655	Phường Quyết Tâm	116	Thành phố Sơn La	14	03646
03658	Xã Chiềng Cọ	116	Thành phố Sơn La	14	03670
03661	Xã Chiềng Đen	116	Thành phố Sơn La	14	03664
03664	Xã Chiềng Xôm	116	Thành phố Sơn La	14	03664
03667	Phường Chiềng An	116	Thành phố Sơn La	14	03664
03670	Phường Chiềng Cơi	116	Thành phố Sơn La	14	03670
03673	Xã Chiềng Ngần	116	Thành phố Sơn La	14	03679
03676	Xã Hua La	116	Thành phố Sơn La	14	03670
03679	Phường Chiềng Sinh	116	Thành phố Sơn La	14	03679
03682	Xã Mường Chiên	118	Huyện Quỳnh Nhai	14	03688
03685	Xã Cà Nàng	118	Huyện Quỳnh Nhai	14	03688
03688	Xã Chiềng Khay	118	Huyện Quỳnh Nhai	14	03688
03694	Xã Mường Giôn	118	Huyện Quỳnh Nhai	14	03694
03697	Xã Pá Ma Pha Khinh	118	Huyện Quỳnh Nhai	14	03694
03700	Xã Chiềng Ơn	118	Huyện Quỳnh Nhai	14	03703
03703	Thị trấn Mường Giàng	118	Huyện Quỳnh Nhai	14	03703
03706	Xã Chiềng Bằng	118	Huyện Quỳnh Nhai	14	03703
03709	Xã Mường Sại	118	Huyện Quỳnh Nhai	14	03712
03712	Xã Nặm Ét	118	Huyện Quỳnh Nhai	14	03712
03718	Xã Chiềng Khoang	118	Huyện Quỳnh Nhai	14	03703
03721	Thị trấn Thuận Châu	119	Huyện Thuận Châu	14	03721
03724	Xã Phổng Lái	119	Huyện Thuận Châu	14	03724
03727	Xã Mường é	119	Huyện Thuận Châu	14	03727
03730	Xã Chiềng Pha	119	Huyện Thuận Châu	14	03724
03733	Xã Chiềng La	119	Huyện Thuận Châu	14	03754
03736	Xã Chiềng Ngàm	119	Huyện Thuận Châu	14	03754
03739	Xã Liệp Tè	119	Huyện Thuận Châu	14	03757
03742	Xã é Tòng	119	Huyện Thuận Châu	14	03763
03745	Xã Phổng Lập	119	Huyện Thuận Châu	14	03727
03748	Xã Phổng Ly	119	Huyện Thuận Châu	14	03721
03754	Xã Nong Lay	119	Huyện Thuận Châu	14	03754
03757	Xã Mường Khiêng	119	Huyện Thuận Châu	14	03757
03760	Xã Mường Bám	119	Huyện Thuận Châu	14	03760
03763	Xã Long Hẹ	119	Huyện Thuận Châu	14	03763
03766	Xã Chiềng Bôm	119	Huyện Thuận Châu	14	03784
03769	Xã Thôm Mòn	119	Huyện Thuận Châu	14	03721
03772	Xã Tông Lạnh	119	Huyện Thuận Châu	14	03721
03775	Xã Tông Cọ	119	Huyện Thuận Châu	14	03754
03778	Xã Bó Mười	119	Huyện Thuận Châu	14	03757
03781	Xã Co Mạ	119	Huyện Thuận Châu	14	03781
03784	Xã Púng Tra	119	Huyện Thuận Châu	14	03784
03787	Xã Chiềng Pấc	119	Huyện Thuận Châu	14	03721
03790	Xã Nậm Lầu	119	Huyện Thuận Châu	14	03784
03793	Xã Bon Phặng	119	Huyện Thuận Châu	14	03799
03796	Xã Co Tòng	119	Huyện Thuận Châu	14	03781
03799	Xã Muổi Nọi	119	Huyện Thuận Châu	14	03799
03802	Xã Pá Lông	119	Huyện Thuận Châu	14	03781
03805	Xã Bản Lầm	119	Huyện Thuận Châu	14	03799
03808	Thị trấn Ít Ong	120	Huyện Mường La	14	03808
03811	Xã Nậm Giôn	120	Huyện Mường La	14	03814
03814	Xã Chiềng Lao	120	Huyện Mường La	14	03814
03817	Xã Hua Trai	120	Huyện Mường La	14	03814
03820	Xã Ngọc Chiến	120	Huyện Mường La	14	03820
03823	Xã Mường Trai	120	Huyện Mường La	14	03808
03826	Xã Nậm Păm	120	Huyện Mường La	14	03808
03829	Xã Chiềng Muôn	120	Huyện Mường La	14	03808
03832	Xã Chiềng Ân	120	Huyện Mường La	14	03850
03835	Xã Pi Toong	120	Huyện Mường La	14	03808
03838	Xã Chiềng Công	120	Huyện Mường La	14	03850
03841	Xã Tạ Bú	120	Huyện Mường La	14	03847
03844	Xã Chiềng San	120	Huyện Mường La	14	03808
03847	Xã Mường Bú	120	Huyện Mường La	14	03847
03850	Xã Chiềng Hoa	120	Huyện Mường La	14	03850
03853	Xã Mường Chùm	120	Huyện Mường La	14	03847
03856	Thị trấn Bắc Yên	121	Huyện Bắc Yên	14	03856
03859	Xã Phiêng Ban	121	Huyện Bắc Yên	14	03856
03862	Xã Hang Chú	121	Huyện Bắc Yên	14	03862
03865	Xã Xím Vàng	121	Huyện Bắc Yên	14	03862
03868	Xã Tà Xùa	121	Huyện Bắc Yên	14	03868
03869	Xã Háng Đồng	121	Huyện Bắc Yên	14	03868
03871	Xã Pắc Ngà	121	Huyện Bắc Yên	14	03871
03874	Xã Làng Chếu	121	Huyện Bắc Yên	14	03868
03877	Xã Chim Vàn	121	Huyện Bắc Yên	14	03871
03880	Xã Mường Khoa	121	Huyện Bắc Yên	14	03880
03883	Xã Song Pe	121	Huyện Bắc Yên	14	03856
03886	Xã Hồng Ngài	121	Huyện Bắc Yên	14	03856
03889	Xã Tạ Khoa	121	Huyện Bắc Yên	14	03880
03890	Xã Hua Nhàn	121	Huyện Bắc Yên	14	03880
03892	Xã Phiêng Côn	121	Huyện Bắc Yên	14	03892
03895	Xã Chiềng Sại	121	Huyện Bắc Yên	14	03892
03901	Xã Suối Tọ	122	Huyện Phù Yên	14	03901
03904	Xã Mường Thải	122	Huyện Phù Yên	14	03907
03907	Xã Mường Cơi	122	Huyện Phù Yên	14	03907
03910	Thị trấn Quang Huy	122	Huyện Phù Yên	14	03910
03916	Xã Huy Thượng	122	Huyện Phù Yên	14	03910
03919	Xã Tân Lang	122	Huyện Phù Yên	14	03907
03922	Xã Gia Phù	122	Huyện Phù Yên	14	03922
03925	Xã Tường Phù	122	Huyện Phù Yên	14	03922
03928	Xã Huy Hạ	122	Huyện Phù Yên	14	03910
03931	Xã Huy Tân	122	Huyện Phù Yên	14	03910
03934	Xã Mường Lang	122	Huyện Phù Yên	14	03943
03937	Xã Suối Bau	122	Huyện Phù Yên	14	03922
03940	Xã Huy Tường	122	Huyện Phù Yên	14	03910
03943	Xã Mường Do	122	Huyện Phù Yên	14	03943
03946	Xã Sập Xa	122	Huyện Phù Yên	14	03922
03949	Xã Tường Thượng	122	Huyện Phù Yên	14	03958
03952	Xã Tường Tiến	122	Huyện Phù Yên	14	03958
03955	Xã Tường Phong	122	Huyện Phù Yên	14	03958
03958	Xã Tường Hạ	122	Huyện Phù Yên	14	03958
03961	Xã Kim Bon	122	Huyện Phù Yên	14	03961
03964	Xã Mường Bang	122	Huyện Phù Yên	14	03943
03967	Xã Đá Đỏ	122	Huyện Phù Yên	14	03961
03970	Xã Tân Phong	122	Huyện Phù Yên	14	03970
03973	Xã Nam Phong	122	Huyện Phù Yên	14	03970
03976	Xã Bắc Phong	122	Huyện Phù Yên	14	03970
03979	Phường Mộc Sơn	123	Thị xã Mộc Châu	14	03979
03980	Phường Mộc Lỵ	123	Thị xã Mộc Châu	14	03980
03982	Phường Thảo Nguyên	123	Thị xã Mộc Châu	14	03982
03983	Phường Bình Minh	123	Thị xã Mộc Châu	14	04033
03984	Phường Cờ Đỏ	123	Thị xã Mộc Châu	14	03982
03985	Xã Chiềng Sơn	123	Thị xã Mộc Châu	14	03985
03994	Xã Suối Bàng	128	Huyện Vân Hồ	14	04018
03997	Xã Tân Yên	123	Thị xã Mộc Châu	14	03997
04000	Xã Đoàn Kết	123	Thị xã Mộc Châu	14	04000
04006	Xã Song Khủa	128	Huyện Vân Hồ	14	04006
04009	Xã Liên Hòa	128	Huyện Vân Hồ	14	04006
04012	Xã Chiềng Hắc	123	Thị xã Mộc Châu	14	03980
04015	Xã Chiềng Chung	123	Thị xã Mộc Châu	14	04000
04018	Xã Tô Múa	128	Huyện Vân Hồ	14	04018
04021	Xã Mường Tè	128	Huyện Vân Hồ	14	04006
04024	Xã Chiềng Khừa	123	Thị xã Mộc Châu	14	04045
04027	Phường Mường Sang	123	Thị xã Mộc Châu	14	03980
04030	Phường Đông Sang	123	Thị xã Mộc Châu	14	03979
04033	Phường Vân Sơn	123	Thị xã Mộc Châu	14	04033
04036	Xã Chiềng Khoa	128	Huyện Vân Hồ	14	04018
04039	Xã Mường Men	128	Huyện Vân Hồ	14	04048
04042	Xã Quang Minh	128	Huyện Vân Hồ	14	04006
04045	Xã Lóng Sập	123	Thị xã Mộc Châu	14	04045
04048	Xã Vân Hồ	128	Huyện Vân Hồ	14	04048
04051	Xã Lóng Luông	128	Huyện Vân Hồ	14	04048
04054	Xã Chiềng Yên	128	Huyện Vân Hồ	14	04048
04056	Xã Chiềng Xuân	128	Huyện Vân Hồ	14	03985
04057	Xã Xuân Nha	128	Huyện Vân Hồ	14	04057
04058	Xã Tân Xuân	128	Huyện Vân Hồ	14	04057
04063	Xã Chiềng Đông	124	Huyện Yên Châu	14	04075
04066	Xã Sặp Vạt	124	Huyện Yên Châu	14	04075
04069	Xã Chiềng Sàng	124	Huyện Yên Châu	14	04075
04072	Xã Chiềng Pằn	124	Huyện Yên Châu	14	04075
04075	Thị trấn Yên Châu	124	Huyện Yên Châu	14	04075
04078	Xã Chiềng Hặc	124	Huyện Yên Châu	14	04078
04081	Xã Mường Lựm	124	Huyện Yên Châu	14	04078
04084	Xã Chiềng On	124	Huyện Yên Châu	14	04087
04087	Xã Yên Sơn	124	Huyện Yên Châu	14	04087
04090	Xã Chiềng Khoi	124	Huyện Yên Châu	14	04075
04093	Xã Tú Nang	124	Huyện Yên Châu	14	04078
04096	Xã Lóng Phiêng	124	Huyện Yên Châu	14	04096
04099	Xã Phiêng Khoài	124	Huyện Yên Châu	14	04099
04102	Xã Chiềng Tương	124	Huyện Yên Châu	14	04096
04105	Thị trấn Hát Lót	125	Huyện Mai Sơn	14	04105
04108	Xã Chiềng Sung	125	Huyện Mai Sơn	14	04108
04111	Xã Mường Bằng	125	Huyện Mai Sơn	14	04123
04114	Xã Chiềng Chăn	125	Huyện Mai Sơn	14	04108
04117	Xã Mường Chanh	125	Huyện Mai Sơn	14	04117
04120	Xã Chiềng Ban	125	Huyện Mai Sơn	14	04132
04123	Xã Chiềng Mung	125	Huyện Mai Sơn	14	04123
04126	Xã Mường Bon	125	Huyện Mai Sơn	14	04123
04129	Xã Chiềng Chung	125	Huyện Mai Sơn	14	04117
04132	Xã Chiềng Mai	125	Huyện Mai Sơn	14	04132
04135	Xã Hát Lót	125	Huyện Mai Sơn	14	04105
04136	Xã Nà Bó	125	Huyện Mai Sơn	14	04136
04138	Xã Cò Nòi	125	Huyện Mai Sơn	14	04105
04141	Xã Chiềng Nơi	125	Huyện Mai Sơn	14	04144
04144	Xã Phiêng Cằm	125	Huyện Mai Sơn	14	04144
04147	Xã Chiềng Dong	125	Huyện Mai Sơn	14	04132
04150	Xã Chiềng Kheo	125	Huyện Mai Sơn	14	04132
04153	Xã Chiềng Ve	125	Huyện Mai Sơn	14	04132
04156	Xã Chiềng Lương	125	Huyện Mai Sơn	14	04159
04159	Xã Phiêng Pằn	125	Huyện Mai Sơn	14	04159
04162	Xã Nà Ớt	125	Huyện Mai Sơn	14	04159
04165	Xã Tà Hộc	125	Huyện Mai Sơn	14	04136
04168	Thị trấn Sông Mã	126	Huyện Sông Mã	14	04168
04171	Xã Bó Sinh	126	Huyện Sông Mã	14	04171
04174	Xã Pú Bẩu	126	Huyện Sông Mã	14	04171
04177	Xã Chiềng Phung	126	Huyện Sông Mã	14	04186
04180	Xã Chiềng En	126	Huyện Sông Mã	14	04171
04183	Xã Mường Lầm	126	Huyện Sông Mã	14	04183
04186	Xã Nậm Ty	126	Huyện Sông Mã	14	04186
04189	Xã Đứa Mòn	126	Huyện Sông Mã	14	04183
04192	Xã Yên Hưng	126	Huyện Sông Mã	14	04195
04195	Xã Chiềng Sơ	126	Huyện Sông Mã	14	04195
04198	Xã Nà Nghịu	126	Huyện Sông Mã	14	04168
04201	Xã Nậm Mằn	126	Huyện Sông Mã	14	04210
04204	Xã Chiềng Khoong	126	Huyện Sông Mã	14	04204
04207	Xã Chiềng Cang	126	Huyện Sông Mã	14	04219
04210	Xã Huổi Một	126	Huyện Sông Mã	14	04210
04213	Xã Mường Sai	126	Huyện Sông Mã	14	04222
04216	Xã Mường Cai	126	Huyện Sông Mã	14	04204
04219	Xã Mường Hung	126	Huyện Sông Mã	14	04219
04222	Xã Chiềng Khương	126	Huyện Sông Mã	14	04222
04225	Xã Sam Kha	127	Huyện Sốp Cộp	14	04228
04228	Xã Púng Bánh	127	Huyện Sốp Cộp	14	04228
04231	Xã Sốp Cộp	127	Huyện Sốp Cộp	14	04231
04234	Xã Dồm Cang	127	Huyện Sốp Cộp	14	04228
04237	Xã Nậm Lạnh	127	Huyện Sốp Cộp	14	04231
04240	Xã Mường Lèo	127	Huyện Sốp Cộp	14	04240
04243	Xã Mường Và	127	Huyện Sốp Cộp	14	04231
04246	Xã Mường Lạn	127	Huyện Sốp Cộp	14	04246
04249	Phường Yên Thịnh	132	Thành phố Yên Bái	15	04279
04252	Phường Yên Ninh	132	Thành phố Yên Bái	15	04252
04255	Phường Minh Tân	132	Thành phố Yên Bái	15	04252
04258	Phường Nguyễn Thái Học	132	Thành phố Yên Bái	15	04252
04261	Phường Đồng Tâm	132	Thành phố Yên Bái	15	04252
04264	Phường Hồng Hà	132	Thành phố Yên Bái	15	04252
04270	Xã Minh Bảo	132	Thành phố Yên Bái	15	04273
04273	Phường Nam Cường	132	Thành phố Yên Bái	15	04273
04276	Xã Tuy Lộc	132	Thành phố Yên Bái	15	04273
04279	Xã Tân Thịnh	132	Thành phố Yên Bái	15	04279
04282	Phường Pú Trạng	133	Thị xã Nghĩa Lộ	15	04288
04285	Phường Trung Tâm	133	Thị xã Nghĩa Lộ	15	04663
04288	Phường Tân An	133	Thị xã Nghĩa Lộ	15	04288
04291	Phường Cầu Thia	133	Thị xã Nghĩa Lộ	15	04681
04294	Xã Nghĩa Lợi	133	Thị xã Nghĩa Lộ	15	04663
04297	Xã Nghĩa Phúc	133	Thị xã Nghĩa Lộ	15	04660
04300	Xã Nghĩa An	133	Thị xã Nghĩa Lộ	15	04288
04303	Thị trấn Yên Thế	135	Huyện Lục Yên	15	04303
04306	Xã Tân Phượng	135	Huyện Lục Yên	15	04309
04309	Xã Lâm Thượng	135	Huyện Lục Yên	15	04309
04312	Xã Khánh Thiện	135	Huyện Lục Yên	15	04309
04315	Xã Minh Chuẩn	135	Huyện Lục Yên	15	04336
04318	Xã Mai Sơn	135	Huyện Lục Yên	15	04309
04321	Xã Khai Trung	135	Huyện Lục Yên	15	04336
04324	Xã Mường Lai	135	Huyện Lục Yên	15	04345
04327	Xã An Lạc	135	Huyện Lục Yên	15	04342
04330	Xã Minh Xuân	135	Huyện Lục Yên	15	04303
04333	Xã Tô Mậu	135	Huyện Lục Yên	15	04342
04336	Xã Tân Lĩnh	135	Huyện Lục Yên	15	04336
04339	Xã Yên Thắng	135	Huyện Lục Yên	15	04303
04342	Xã Khánh Hòa	135	Huyện Lục Yên	15	04342
04345	Xã Vĩnh Lạc	135	Huyện Lục Yên	15	04345
04348	Xã Liễu Đô	135	Huyện Lục Yên	15	04303
04351	Xã Động Quan	135	Huyện Lục Yên	15	04342
04354	Xã Tân Lập	135	Huyện Lục Yên	15	04336
04357	Xã Minh Tiến	135	Huyện Lục Yên	15	04345
04360	Xã Trúc Lâu	135	Huyện Lục Yên	15	04363
04363	Xã Phúc Lợi	135	Huyện Lục Yên	15	04363
04366	Xã Phan Thanh	135	Huyện Lục Yên	15	04336
04369	Xã An Phú	135	Huyện Lục Yên	15	04345
04372	Xã Trung Tâm	135	Huyện Lục Yên	15	04363
04375	Thị trấn Mậu A	136	Huyện Văn Yên	15	04375
04378	Xã Lang Thíp	136	Huyện Văn Yên	15	04381
04381	Xã Lâm Giang	136	Huyện Văn Yên	15	04381
04384	Xã Châu Quế Thượng	136	Huyện Văn Yên	15	04387
04387	Xã Châu Quế Hạ	136	Huyện Văn Yên	15	04387
04390	Xã An Bình	136	Huyện Văn Yên	15	04399
04393	Xã Quang Minh	136	Huyện Văn Yên	15	04399
04396	Xã Đông An	136	Huyện Văn Yên	15	04399
04399	Xã Đông Cuông	136	Huyện Văn Yên	15	04399
04402	Xã Phong Dụ Hạ	136	Huyện Văn Yên	15	04402
04405	Xã Mậu Đông	136	Huyện Văn Yên	15	04375
04408	Xã Ngòi A	136	Huyện Văn Yên	15	04375
04411	Xã Xuân Tầm	136	Huyện Văn Yên	15	04402
04414	Xã Tân Hợp	136	Huyện Văn Yên	15	04429
04417	Xã An Thịnh	136	Huyện Văn Yên	15	04375
04420	Xã Yên Thái	136	Huyện Văn Yên	15	04375
04423	Xã Phong Dụ Thượng	136	Huyện Văn Yên	15	04423
04426	Xã Yên Hợp	136	Huyện Văn Yên	15	04441
04429	Xã Đại Sơn	136	Huyện Văn Yên	15	04429
04435	Xã Đại Phác	136	Huyện Văn Yên	15	04441
04438	Xã Yên Phú	136	Huyện Văn Yên	15	04441
04441	Xã Xuân Ái	136	Huyện Văn Yên	15	04441
04447	Xã Viễn Sơn	136	Huyện Văn Yên	15	04441
04450	Xã Mỏ Vàng	136	Huyện Văn Yên	15	04450
04453	Xã Nà Hẩu	136	Huyện Văn Yên	15	04429
04456	Thị trấn Mù Cang Chải	137	Huyện Mù Căng Chải	15	04456
04459	Xã Hồ Bốn	137	Huyện Mù Căng Chải	15	04465
04462	Xã Nậm Có	137	Huyện Mù Căng Chải	15	04462
04465	Xã Khao Mang	137	Huyện Mù Căng Chải	15	04465
04468	Xã Mồ Dề	137	Huyện Mù Căng Chải	15	04456
04471	Xã Chế Cu Nha	137	Huyện Mù Căng Chải	15	04456
04474	Xã Lao Chải	137	Huyện Mù Căng Chải	15	04474
04477	Xã Kim Nọi	137	Huyện Mù Căng Chải	15	04456
04480	Xã Cao Phạ	137	Huyện Mù Căng Chải	15	04630
04483	Xã La Pán Tẩn	137	Huyện Mù Căng Chải	15	04492
04486	Xã Dế Xu Phình	137	Huyện Mù Căng Chải	15	04492
04489	Xã Chế Tạo	137	Huyện Mù Căng Chải	15	04489
04492	Xã Púng Luông	137	Huyện Mù Căng Chải	15	04492
04495	Xã Nậm Khắt	137	Huyện Mù Căng Chải	15	04492
04498	Thị trấn Cổ Phúc	138	Huyện Trấn Yên	15	04498
04501	Xã Tân Đồng	138	Huyện Trấn Yên	15	04498
04504	Xã Báo Đáp	138	Huyện Trấn Yên	15	04498
04510	Xã Thành Thịnh	138	Huyện Trấn Yên	15	04498
04513	Xã Hòa Cuông	138	Huyện Trấn Yên	15	04498
04516	Xã Minh Quán	138	Huyện Trấn Yên	15	04498
04519	Xã Quy Mông	138	Huyện Trấn Yên	15	04531
04522	Xã Cường Thịnh	138	Huyện Trấn Yên	15	04273
04525	Xã Kiên Thành	138	Huyện Trấn Yên	15	04531
04531	Xã Y Can	138	Huyện Trấn Yên	15	04531
04537	Xã Lương Thịnh	138	Huyện Trấn Yên	15	04537
04540	Xã Âu Lâu	132	Thành phố Yên Bái	15	04543
04543	Xã Giới Phiên	132	Thành phố Yên Bái	15	04543
04546	Phường Hợp Minh	132	Thành phố Yên Bái	15	04543
04558	Xã Văn Phú	132	Thành phố Yên Bái	15	04279
04564	Xã Việt Cường	138	Huyện Trấn Yên	15	04564
04567	Xã Minh Quân	138	Huyện Trấn Yên	15	04543
04570	Xã Hồng Ca	138	Huyện Trấn Yên	15	04576
04573	Xã Hưng Thịnh	138	Huyện Trấn Yên	15	04537
04576	Xã Hưng Khánh	138	Huyện Trấn Yên	15	04576
04579	Xã Việt Hồng	138	Huyện Trấn Yên	15	04564
04582	Xã Vân Hội	138	Huyện Trấn Yên	15	04564
04585	Thị trấn Trạm Tấu	139	Huyện Trạm Tấu	15	04585
04588	Xã Túc Đán	139	Huyện Trạm Tấu	15	04606
04591	Xã Pá Lau	139	Huyện Trạm Tấu	15	04606
04594	Xã Xà Hồ	139	Huyện Trạm Tấu	15	04585
04597	Xã Phình Hồ	139	Huyện Trạm Tấu	15	04609
04600	Xã Trạm Tấu	139	Huyện Trạm Tấu	15	04606
04603	Xã Tà Si Láng	139	Huyện Trạm Tấu	15	04603
04606	Xã Pá Hu	139	Huyện Trạm Tấu	15	04606
04609	Xã Làng Nhì	139	Huyện Trạm Tấu	15	04609
04612	Xã Bản Công	139	Huyện Trạm Tấu	15	04585
04615	Xã Bản Mù	139	Huyện Trạm Tấu	15	04609
04618	Xã Hát Lừu	139	Huyện Trạm Tấu	15	04585
04621	Thị trấn Nông trường Liên Sơn	140	Huyện Văn Chấn	15	04660
04624	Xã Nghĩa Lộ	133	Thị xã Nghĩa Lộ	15	04663
04627	Thị trấn Nông trường Trần Phú	140	Huyện Văn Chấn	15	04705
04630	Xã Tú Lệ	140	Huyện Văn Chấn	15	04630
04633	Xã Nậm Búng	140	Huyện Văn Chấn	15	04636
04636	Xã Gia Hội	140	Huyện Văn Chấn	15	04636
04639	Xã Sùng Đô	140	Huyện Văn Chấn	15	04651
04642	Xã Nậm Mười	140	Huyện Văn Chấn	15	04651
04645	Xã An Lương	140	Huyện Văn Chấn	15	04450
04648	Xã Nậm Lành	140	Huyện Văn Chấn	15	04636
04651	Xã Sơn Lương	140	Huyện Văn Chấn	15	04651
04654	Xã Suối Quyền	140	Huyện Văn Chấn	15	04651
04657	Xã Suối Giàng	140	Huyện Văn Chấn	15	04672
04660	Xã Sơn A	133	Thị xã Nghĩa Lộ	15	04660
04663	Xã Phù Nham	133	Thị xã Nghĩa Lộ	15	04663
04666	Xã Nghĩa Sơn	140	Huyện Văn Chấn	15	04288
04669	Xã Suối Bu	140	Huyện Văn Chấn	15	04672
04672	Thị trấn Sơn Thịnh	140	Huyện Văn Chấn	15	04672
04675	Xã Thanh Lương	133	Thị xã Nghĩa Lộ	15	04681
04678	Xã Hạnh Sơn	133	Thị xã Nghĩa Lộ	15	04681
04681	Xã Phúc Sơn	133	Thị xã Nghĩa Lộ	15	04681
04684	Xã Thạch Lương	133	Thị xã Nghĩa Lộ	15	04681
04687	Xã Đại Lịch	140	Huyện Văn Chấn	15	04699
04690	Xã Đồng Khê	140	Huyện Văn Chấn	15	04672
04693	Xã Cát Thịnh	140	Huyện Văn Chấn	15	04693
04696	Xã Tân Thịnh	140	Huyện Văn Chấn	15	04699
04699	Xã Chấn Thịnh	140	Huyện Văn Chấn	15	04699
04702	Xã Bình Thuận	140	Huyện Văn Chấn	15	04711
04705	Xã Thượng Bằng La	140	Huyện Văn Chấn	15	04705
04708	Xã Minh An	140	Huyện Văn Chấn	15	04711
04711	Xã Nghĩa Tâm	140	Huyện Văn Chấn	15	04711
04714	Thị trấn Yên Bình	141	Huyện Yên Bình	15	04714
04717	Thị trấn Thác Bà	141	Huyện Yên Bình	15	04717
04720	Xã Xuân Long	141	Huyện Yên Bình	15	04726
04726	Xã Cảm Nhân	141	Huyện Yên Bình	15	04726
04729	Xã Ngọc Chấn	141	Huyện Yên Bình	15	04726
04732	Xã Tân Nguyên	141	Huyện Yên Bình	15	04750
04735	Xã Phúc Ninh	141	Huyện Yên Bình	15	04744
04738	Xã Bảo Ái	141	Huyện Yên Bình	15	04750
04741	Xã Mỹ Gia	141	Huyện Yên Bình	15	04744
04744	Xã Xuân Lai	141	Huyện Yên Bình	15	04744
04747	Xã Mông Sơn	141	Huyện Yên Bình	15	04750
04750	Xã Cảm Ân	141	Huyện Yên Bình	15	04750
04753	Xã Yên Thành	141	Huyện Yên Bình	15	04744
04756	Xã Tân Hương	141	Huyện Yên Bình	15	04714
04759	Xã Phúc An	141	Huyện Yên Bình	15	04744
04762	Xã Bạch Hà	141	Huyện Yên Bình	15	04717
04765	Xã Vũ Linh	141	Huyện Yên Bình	15	04717
04768	Xã Đại Đồng	141	Huyện Yên Bình	15	04714
04771	Xã Vĩnh Kiên	141	Huyện Yên Bình	15	04717
04777	Xã Thịnh Hưng	141	Huyện Yên Bình	15	04714
04780	Xã Hán Đà	141	Huyện Yên Bình	15	04717
04783	Xã Phú Thịnh	141	Huyện Yên Bình	15	04279
04786	Xã Đại Minh	141	Huyện Yên Bình	15	04717
04789	Phường Thái Bình	148	Thành phố Hòa Bình	17	04828
04792	Phường Tân Hòa	148	Thành phố Hòa Bình	17	04792
04795	Phường Thịnh Lang	148	Thành phố Hòa Bình	17	04795
04798	Phường Hữu Nghị	148	Thành phố Hòa Bình	17	04795
04801	Phường Tân Thịnh	148	Thành phố Hòa Bình	17	04795
04804	Phường Đồng Tiến	148	Thành phố Hòa Bình	17	04795
04807	Phường Phương Lâm	148	Thành phố Hòa Bình	17	04795
04813	Xã Yên Mông	148	Thành phố Hòa Bình	17	04792
04816	Phường Quỳnh Lâm	148	Thành phố Hòa Bình	17	04795
04819	Phường Dân Chủ	148	Thành phố Hòa Bình	17	04828
04825	Xã Hòa Bình	148	Thành phố Hòa Bình	17	04792
04828	Phường Thống Nhất	148	Thành phố Hòa Bình	17	04828
04831	Thị trấn Đà Bắc	150	Huyện Đà Bắc	17	04831
04834	Xã Nánh Nghê	150	Huyện Đà Bắc	17	04846
04840	Xã Giáp Đắt	150	Huyện Đà Bắc	17	04849
04846	Xã Mường Chiềng	150	Huyện Đà Bắc	17	04846
04849	Xã Tân Pheo	150	Huyện Đà Bắc	17	04849
04852	Xã Đồng Chum	150	Huyện Đà Bắc	17	04849
04855	Xã Tân Minh	150	Huyện Đà Bắc	17	04876
04858	Xã Đoàn Kết	150	Huyện Đà Bắc	17	04873
04861	Xã Đồng Ruộng	150	Huyện Đà Bắc	17	04873
04867	Xã Tú Lý	150	Huyện Đà Bắc	17	04831
04870	Xã Trung Thành	150	Huyện Đà Bắc	17	04873
04873	Xã Yên Hòa	150	Huyện Đà Bắc	17	04873
04876	Xã Cao Sơn	150	Huyện Đà Bắc	17	04876
04879	Xã Toàn Sơn	150	Huyện Đà Bắc	17	04831
04882	Xã Tân Thành	156	Huyện Mai Châu	17	05206
04885	Xã Hiền Lương	150	Huyện Đà Bắc	17	04831
04888	Xã Tiền Phong	150	Huyện Đà Bắc	17	04891
04891	Xã Vầy Nưa	150	Huyện Đà Bắc	17	04891 04828
04894	Phường Kỳ Sơn	148	Thành phố Hòa Bình	17	04894
04897	Xã Thịnh Minh	148	Thành phố Hòa Bình	17	04897
04903	Xã Hợp Thành	148	Thành phố Hòa Bình	17	04897
04906	Xã Quang Tiến	148	Thành phố Hòa Bình	17	04897
04912	Xã Mông Hóa	148	Thành phố Hòa Bình	17	04894
04918	Phường Trung Minh	148	Thành phố Hòa Bình	17	04795
04921	Xã Độc Lập	148	Thành phố Hòa Bình	17	04894
04924	Thị trấn Lương Sơn	152	Huyện Lương Sơn	17	04924
04927	Xã Yên Trung	276	Huyện Thạch Thất	01	04930
04930	Xã Yên Bình	276	Huyện Thạch Thất	01	04930
04936	Xã Tiến Xuân	276	Huyện Thạch Thất	01	04930 09988
04939	Xã Đông Xuân	275	Huyện Quốc Oai	01	04930
04942	Xã Lâm Sơn	152	Huyện Lương Sơn	17	04924
04945	Xã Hòa Sơn	152	Huyện Lương Sơn	17	04924
04951	Xã Tân Vinh	152	Huyện Lương Sơn	17	04924
04954	Xã Nhuận Trạch	152	Huyện Lương Sơn	17	04924
04957	Xã Cao Sơn	152	Huyện Lương Sơn	17	04960 04924
04960	Xã Cư Yên	152	Huyện Lương Sơn	17	04960
04969	Xã Liên Sơn	152	Huyện Lương Sơn	17	04960
04978	Thị trấn Bo	153	Huyện Kim Bôi	17	04978
04981	Thị trấn Ba Hàng Đồi	159	Huyện Lạc Thủy	17	05395
04984	Xã Đú Sáng	153	Huyện Kim Bôi	17	04990
04987	Xã Hùng Sơn	153	Huyện Kim Bôi	17	04990
04990	Xã Bình Sơn	153	Huyện Kim Bôi	17	04990
04999	Xã Tú Sơn	153	Huyện Kim Bôi	17	05014
05005	Xã Vĩnh Tiến	153	Huyện Kim Bôi	17	05014
05008	Xã Cao Dương	152	Huyện Lương Sơn	17	05047
05014	Xã Đông Bắc	153	Huyện Kim Bôi	17	05014
05017	Xã Xuân Thủy	153	Huyện Kim Bôi	17	04990
05026	Xã Vĩnh Đồng	153	Huyện Kim Bôi	17	04978
05035	Xã Kim Lập	153	Huyện Kim Bôi	17	05068
05038	Xã Hợp Tiến	153	Huyện Kim Bôi	17	05014
05041	Xã Thanh Sơn	152	Huyện Lương Sơn	17	05047
05047	Xã Thanh Cao	152	Huyện Lương Sơn	17	05047
05065	Xã Kim Bôi	153	Huyện Kim Bôi	17	04978
05068	Xã Nam Thượng	153	Huyện Kim Bôi	17	05068
05077	Xã Cuối Hạ	153	Huyện Kim Bôi	17	05086
05080	Xã Sào Báy	153	Huyện Kim Bôi	17	05068
05083	Xã Mỵ Hòa	153	Huyện Kim Bôi	17	05086
05086	Xã Nuông Dăm	153	Huyện Kim Bôi	17	05086
05089	Thị trấn Cao Phong	154	Huyện Cao Phong	17	05089
05092	Xã Bình Thanh	154	Huyện Cao Phong	17	05092
05095	Xã Thung Nai	154	Huyện Cao Phong	17	05092
05098	Xã Bắc Phong	154	Huyện Cao Phong	17	05092
05101	Xã Thu Phong	154	Huyện Cao Phong	17	05089
05104	Xã Hợp Phong	154	Huyện Cao Phong	17	05089
05110	Xã Tây Phong	154	Huyện Cao Phong	17	05116
05116	Xã Dũng Phong	154	Huyện Cao Phong	17	05116
05119	Xã Nam Phong	154	Huyện Cao Phong	17	05116
05125	Xã Thạch Yên	154	Huyện Cao Phong	17	05116
05128	Thị trấn Mãn Đức	155	Huyện Tân Lạc	17	05128
05134	Xã Suối Hoa	155	Huyện Tân Lạc	17	05134
05137	Xã Phú Vinh	155	Huyện Tân Lạc	17	05134
05140	Xã Phú Cường	155	Huyện Tân Lạc	17	05158
05143	Xã Mỹ Hòa	155	Huyện Tân Lạc	17	05158
05152	Xã Quyết Chiến	155	Huyện Tân Lạc	17	05152
05158	Xã Phong Phú	155	Huyện Tân Lạc	17	05158
05164	Xã Tử Nê	155	Huyện Tân Lạc	17	05128
05167	Xã Thanh Hối	155	Huyện Tân Lạc	17	05128
05170	Xã Ngọc Mỹ	155	Huyện Tân Lạc	17	05128
05173	Xã Đông Lai	155	Huyện Tân Lạc	17	05128
05176	Xã Vân Sơn	155	Huyện Tân Lạc	17	05152
05182	Xã Nhân Mỹ	155	Huyện Tân Lạc	17	05191
05191	Xã Lỗ Sơn	155	Huyện Tân Lạc	17	05191
05194	Xã Ngổ Luông	155	Huyện Tân Lạc	17	05152
05197	Xã Gia Mô	155	Huyện Tân Lạc	17	05191
05200	Thị trấn Mai Châu	156	Huyện Mai Châu	17	05200
05206	Xã Sơn Thủy	156	Huyện Mai Châu	17	05206
05209	Xã Pà Cò	156	Huyện Mai Châu	17	05212
05212	Xã Hang Kia	156	Huyện Mai Châu	17	05212
05221	Xã Đồng Tân	156	Huyện Mai Châu	17	05200 05212
05224	Xã Cun Pheo	156	Huyện Mai Châu	17	05212
05227	Xã Bao La	156	Huyện Mai Châu	17	05245
05233	Xã Tòng Đậu	156	Huyện Mai Châu	17	05200
05242	Xã Nà Phòn	156	Huyện Mai Châu	17	05200
05245	Xã Xăm Khòe	156	Huyện Mai Châu	17	05245
05248	Xã Chiềng Châu	156	Huyện Mai Châu	17	05251
05251	Xã Mai Hạ	156	Huyện Mai Châu	17	05251
05254	Xã Thành Sơn	156	Huyện Mai Châu	17	05200
05257	Xã Mai Hịch	156	Huyện Mai Châu	17	05245
05263	Xã Vạn Mai	156	Huyện Mai Châu	17	05251
05266	Thị trấn Vụ Bản	157	Huyện Lạc Sơn	17	05266
05269	Xã Quý Hòa	157	Huyện Lạc Sơn	17	05287
05272	Xã Miền Đồi	157	Huyện Lạc Sơn	17	05293
05275	Xã Mỹ Thành	157	Huyện Lạc Sơn	17	05290
05278	Xã Tuân Đạo	157	Huyện Lạc Sơn	17	05287
05281	Xã Văn Nghĩa	157	Huyện Lạc Sơn	17	05290
05284	Xã Văn Sơn	157	Huyện Lạc Sơn	17	05293
05287	Xã Tân Lập	157	Huyện Lạc Sơn	17	05287
05290	Xã Nhân Nghĩa	157	Huyện Lạc Sơn	17	05290
05293	Xã Thượng Cốc	157	Huyện Lạc Sơn	17	05293
05299	Xã Quyết Thắng	157	Huyện Lạc Sơn	17	05323
05302	Xã Xuất Hóa	157	Huyện Lạc Sơn	17	05305
05305	Xã Yên Phú	157	Huyện Lạc Sơn	17	05305
05308	Xã Bình Hẻm	157	Huyện Lạc Sơn	17	05305
05320	Xã Định Cư	157	Huyện Lạc Sơn	17	05323
05323	Xã Chí Đạo	157	Huyện Lạc Sơn	17	05323
05329	Xã Ngọc Sơn	157	Huyện Lạc Sơn	17	05329
05332	Xã Hương Nhượng	157	Huyện Lạc Sơn	17	05266
05335	Xã Vũ Bình	157	Huyện Lạc Sơn	17	05266
05338	Xã Tự Do	157	Huyện Lạc Sơn	17	05329
05341	Xã Yên Nghiệp	157	Huyện Lạc Sơn	17	05347
05344	Xã Tân Mỹ	157	Huyện Lạc Sơn	17	05347
05347	Xã Ân Nghĩa	157	Huyện Lạc Sơn	17	05347
05350	Xã Ngọc Lâu	157	Huyện Lạc Sơn	17	05329
05353	Thị trấn Hàng Trạm	158	Huyện Yên Thủy	17	05353
05356	Xã Lạc Sỹ	158	Huyện Yên Thủy	17	05362
05362	Xã Lạc Lương	158	Huyện Yên Thủy	17	05362
05365	Xã Bảo Hiệu	158	Huyện Yên Thủy	17	05362
05368	Xã Đa Phúc	158	Huyện Yên Thủy	17	05362
05371	Xã Hữu Lợi	158	Huyện Yên Thủy	17	05386
05374	Xã Lạc Thịnh	158	Huyện Yên Thủy	17	05353
05380	Xã Đoàn Kết	158	Huyện Yên Thủy	17	05386
05383	Xã Phú Lai	158	Huyện Yên Thủy	17	05353
05386	Xã Yên Trị	158	Huyện Yên Thủy	17	05386
05389	Xã Ngọc Lương	158	Huyện Yên Thủy	17	05386
05392	Thị trấn Chi Nê	159	Huyện Lạc Thủy	17	05392
05395	Xã Phú Nghĩa	159	Huyện Lạc Thủy	17	05395
05398	Xã Phú Thành	159	Huyện Lạc Thủy	17	05395
05404	Xã Hưng Thi	159	Huyện Lạc Thủy	17	05425
05413	Xã Khoan Dụ	159	Huyện Lạc Thủy	17	05392
05419	Xã Đồng Tâm	159	Huyện Lạc Thủy	17	05392
05422	Xã Yên Bồng	159	Huyện Lạc Thủy	17	05392
05425	Xã Thống Nhất	159	Huyện Lạc Thủy	17	05425
05428	Xã An Bình	159	Huyện Lạc Thủy	17	05425
05431	Phường Quan Triều	164	Thành phố Thái Nguyên	19	05482
05434	Phường Quang Vinh	164	Thành phố Thái Nguyên	19	05482
05437	Phường Túc Duyên	164	Thành phố Thái Nguyên	19	05443
05440	Phường Hoàng Văn Thụ	164	Thành phố Thái Nguyên	19	05443
05443	Phường Trưng Vương	164	Thành phố Thái Nguyên	19	05443
05446	Phường Quang Trung	164	Thành phố Thái Nguyên	19	05443
05449	Phường Phan Đình Phùng	164	Thành phố Thái Nguyên	19	05443
05452	Phường Tân Thịnh	164	Thành phố Thái Nguyên	19	05443
05455	Phường Thịnh Đán	164	Thành phố Thái Nguyên	19	05455
05458	Phường Đồng Quang	164	Thành phố Thái Nguyên	19	05443
05461	Phường Gia Sàng	164	Thành phố Thái Nguyên	19	05443 05467
05464	Phường Tân Lập	164	Thành phố Thái Nguyên	19	05500
05467	Phường Cam Giá	164	Thành phố Thái Nguyên	19	05467 05500
05470	Phường Phú Xá	164	Thành phố Thái Nguyên	19	05500
05473	Phường Hương Sơn	164	Thành phố Thái Nguyên	19	05467
05476	Phường Trung Thành	164	Thành phố Thái Nguyên	19	05500
05479	Phường Tân Thành	164	Thành phố Thái Nguyên	19	05500
05482	Phường Tân Long	164	Thành phố Thái Nguyên	19	05482
05485	Xã Phúc Hà	164	Thành phố Thái Nguyên	19	05455
05488	Xã Phúc Xuân	164	Thành phố Thái Nguyên	19	05488
05491	Xã Quyết Thắng	164	Thành phố Thái Nguyên	19	05455
05494	Xã Phúc Trìu	164	Thành phố Thái Nguyên	19	05488
05497	Xã Thịnh Đức	164	Thành phố Thái Nguyên	19	05503
05500	Phường Tích Lương	164	Thành phố Thái Nguyên	19	05500
05503	Xã Tân Cương	164	Thành phố Thái Nguyên	19	05503
05506	Phường Lương Sơn	165	Thành phố Sông Công	19	05528
05509	Phường Châu Sơn	165	Thành phố Sông Công	19	05533
05512	Phường Mỏ Chè	165	Thành phố Sông Công	19	05533
05515	Phường Cải Đan	165	Thành phố Sông Công	19	05518
05518	Phường Thắng Lợi	165	Thành phố Sông Công	19	05518
05521	Phường Phố Cò	165	Thành phố Sông Công	19	05518
05527	Xã Tân Quang	165	Thành phố Sông Công	19	05528
05528	Phường Bách Quang	165	Thành phố Sông Công	19	05528
05530	Xã Bình Sơn	165	Thành phố Sông Công	19	05503
05533	Xã Bá Xuyên	165	Thành phố Sông Công	19	05533
05539	Xã Linh Thông	167	Huyện Định Hóa	19	05542
05542	Xã Lam Vỹ	167	Huyện Định Hóa	19	05542
05545	Xã Quy Kỳ	167	Huyện Định Hóa	19	05551
05548	Xã Tân Thịnh	167	Huyện Định Hóa	19	05563
05551	Xã Kim Phượng	167	Huyện Định Hóa	19	05551
05554	Xã Bảo Linh	167	Huyện Định Hóa	19	05569
05560	Xã Phúc Chu	167	Huyện Định Hóa	19	05569
05563	Xã Tân Dương	167	Huyện Định Hóa	19	05563
05566	Xã Phượng Tiến	167	Huyện Định Hóa	19	05563
05569	Thị trấn Chợ Chu	167	Huyện Định Hóa	19	05569
05572	Xã Đồng Thịnh	167	Huyện Định Hóa	19	05569
05575	Xã Định Biên	167	Huyện Định Hóa	19	05587
05578	Xã Thanh Định	167	Huyện Định Hóa	19	05587
05581	Xã Trung Hội	167	Huyện Định Hóa	19	05581
05584	Xã Trung Lương	167	Huyện Định Hóa	19	05587
05587	Xã Bình Yên	167	Huyện Định Hóa	19	05587
05590	Xã Điềm Mặc	167	Huyện Định Hóa	19	05602
05593	Xã Phú Tiến	167	Huyện Định Hóa	19	05581
05596	Xã Bộc Nhiêu	167	Huyện Định Hóa	19	05581
05599	Xã Sơn Phú	167	Huyện Định Hóa	19	05605
05602	Xã Phú Đình	167	Huyện Định Hóa	19	05602
05605	Xã Bình Thành	167	Huyện Định Hóa	19	05605
05611	Thị trấn Đu	168	Huyện Phú Lương	19	05611
05614	Xã Yên Ninh	168	Huyện Phú Lương	19	05620
05617	Xã Yên Trạch	168	Huyện Phú Lương	19	05620
05620	Xã Yên Đổ	168	Huyện Phú Lương	19	05620
05623	Xã Yên Lạc	168	Huyện Phú Lương	19	05611
05626	Xã Ôn Lương	168	Huyện Phú Lương	19	05632
05629	Xã Động Đạt	168	Huyện Phú Lương	19	05611
05632	Xã Phủ Lý	168	Huyện Phú Lương	19	05632
05635	Xã Phú Đô	168	Huyện Phú Lương	19	05641
05638	Xã Hợp Thành	168	Huyện Phú Lương	19	05632
05641	Xã Tức Tranh	168	Huyện Phú Lương	19	05641
05644	Thị trấn Giang Tiên	168	Huyện Phú Lương	19	05611
05647	Xã Vô Tranh	168	Huyện Phú Lương	19	05641
05650	Xã Cổ Lũng	168	Huyện Phú Lương	19	05641
05653	Xã Sơn Cẩm	164	Thành phố Thái Nguyên	19	05482
05656	Thị trấn Sông Cầu	169	Huyện Đồng Hỷ	19	05692
05659	Phường Chùa Hang	164	Thành phố Thái Nguyên	19	05710
05662	Thị trấn Trại Cau	169	Huyện Đồng Hỷ	19	05662
05665	Xã Văn Lăng	169	Huyện Đồng Hỷ	19	05665
05668	Xã Tân Long	169	Huyện Đồng Hỷ	19	05674
05671	Xã Hòa Bình	169	Huyện Đồng Hỷ	19	05665
05674	Xã Quang Sơn	169	Huyện Đồng Hỷ	19	05674
05677	Xã Minh Lập	169	Huyện Đồng Hỷ	19	05692
05680	Xã Văn Hán	169	Huyện Đồng Hỷ	19	05680
05683	Xã Hóa Trung	169	Huyện Đồng Hỷ	19	05692
05686	Xã Khe Mo	169	Huyện Đồng Hỷ	19	05680
05689	Xã Cây Thị	169	Huyện Đồng Hỷ	19	05707
05692	Thị trấn Hóa Thượng	169	Huyện Đồng Hỷ	19	05692
05695	Xã Cao Ngạn	164	Thành phố Thái Nguyên	19	05710
05698	Xã Hợp Tiến	169	Huyện Đồng Hỷ	19	05662
05701	Xã Linh Sơn	164	Thành phố Thái Nguyên	19	05710
05707	Xã Nam Hòa	169	Huyện Đồng Hỷ	19	05707
05710	Phường Đồng Bẩm	164	Thành phố Thái Nguyên	19	05710
05713	Xã Huống Thượng	164	Thành phố Thái Nguyên	19	05710
05716	Thị trấn Đình Cả	170	Huyện Võ Nhai	19	05716
05719	Xã Sảng Mộc	170	Huyện Võ Nhai	19	05719
05722	Xã Nghinh Tường	170	Huyện Võ Nhai	19	05722
05725	Xã Thần Xa	170	Huyện Võ Nhai	19	05725
05728	Xã Vũ Chấn	170	Huyện Võ Nhai	19	05722
05731	Xã Thượng Nung	170	Huyện Võ Nhai	19	05725
05734	Xã Phú Thượng	170	Huyện Võ Nhai	19	05716
05737	Xã Cúc Đường	170	Huyện Võ Nhai	19	05740
05740	Xã La Hiên	170	Huyện Võ Nhai	19	05740
05743	Xã Lâu Thượng	170	Huyện Võ Nhai	19	05716
05746	Xã Tràng Xá	170	Huyện Võ Nhai	19	05746
05749	Xã Phương Giao	170	Huyện Võ Nhai	19	05755
05752	Xã Liên Minh	170	Huyện Võ Nhai	19	05746
05755	Xã Dân Tiến	170	Huyện Võ Nhai	19	05755
05758	Xã Bình Long	170	Huyện Võ Nhai	19	05755
05761	Thị trấn Hùng Sơn	171	Huyện Đại Từ	19	05488
05767	Xã Phúc Lương	171	Huyện Đại Từ	19	05776
05770	Xã Minh Tiến	171	Huyện Đại Từ	19	05776
05773	Xã Yên Lãng	171	Huyện Đại Từ	19	05773
05776	Xã Đức Lương	171	Huyện Đại Từ	19	05776
05779	Xã Phú Cường	171	Huyện Đại Từ	19	05800
05785	Xã Phú Lạc	171	Huyện Đại Từ	19	05788
05788	Xã Tân Linh	171	Huyện Đại Từ	19	05788
05791	Xã Phú Thịnh	171	Huyện Đại Từ	19	05800
05794	Xã Phục Linh	171	Huyện Đại Từ	19	05788
05797	Xã Phú Xuyên	171	Huyện Đại Từ	19	05773
05800	Xã Bản Ngoại	171	Huyện Đại Từ	19	05800
05803	Xã Tiên Hội	171	Huyện Đại Từ	19	05818
05809	Xã Cù Vân	171	Huyện Đại Từ	19	05809
05812	Xã Hà Thượng	171	Huyện Đại Từ	19	05809
05815	Xã La Bằng	171	Huyện Đại Từ	19	05818
05818	Xã Hoàng Nông	171	Huyện Đại Từ	19	05818
05821	Xã Khôi Kỳ	171	Huyện Đại Từ	19	05830
05824	Xã An Khánh	171	Huyện Đại Từ	19	05809
05827	Xã Tân Thái	171	Huyện Đại Từ	19	05488
05830	Xã Bình Thuận	171	Huyện Đại Từ	19	05830
05833	Xã Lục Ba	171	Huyện Đại Từ	19	05830
05836	Xã Mỹ Yên	171	Huyện Đại Từ	19	05830
05842	Xã Văn Yên	171	Huyện Đại Từ	19	05845
05845	Xã Vạn Phú	171	Huyện Đại Từ	19	05845
05848	Xã Cát Nê	171	Huyện Đại Từ	19	05851
05851	Thị trấn Quân Chu	171	Huyện Đại Từ	19	05851
05854	Phường Bãi Bông	172	Thành phố Phổ Yên	19	05860
05857	Phường Bắc Sơn	172	Thành phố Phổ Yên	19	05857
05860	Phường Ba Hàng	172	Thành phố Phổ Yên	19	05860
05863	Xã Phúc Tân	172	Thành phố Phổ Yên	19	05488
05866	Xã Phúc Thuận	172	Thành phố Phổ Yên	19	05857
05869	Phường Hồng Tiến	172	Thành phố Phổ Yên	19	05860
05872	Xã Minh Đức	172	Thành phố Phổ Yên	19	05857
05875	Phường Đắc Sơn	172	Thành phố Phổ Yên	19	05860
05878	Phường Đồng Tiến	172	Thành phố Phổ Yên	19	05890
05881	Xã Thành Công	172	Thành phố Phổ Yên	19	05881
05884	Phường Tiên Phong	172	Thành phố Phổ Yên	19	05890
05887	Xã Vạn Phái	172	Thành phố Phổ Yên	19	05881
05890	Phường Nam Tiến	172	Thành phố Phổ Yên	19	05890
05893	Phường Tân Hương	172	Thành phố Phổ Yên	19	05890
05896	Phường Đông Cao	172	Thành phố Phổ Yên	19	05899
05899	Phường Trung Thành	172	Thành phố Phổ Yên	19	05899
05902	Phường Tân Phú	172	Thành phố Phổ Yên	19	05899
05905	Phường Thuận Thành	172	Thành phố Phổ Yên	19	05899
05908	Thị trấn Hương Sơn	173	Huyện Phú Bình	19	05908
05911	Xã Bàn Đạt	173	Huyện Phú Bình	19	05917
05914	Xã Đồng Liên	164	Thành phố Thái Nguyên	19	05467
05917	Xã Tân Khánh	173	Huyện Phú Bình	19	05917
05920	Xã Tân Kim	173	Huyện Phú Bình	19	05923
05923	Xã Tân Thành	173	Huyện Phú Bình	19	05923
05926	Xã Đào Xá	173	Huyện Phú Bình	19	05917
05929	Xã Bảo Lý	173	Huyện Phú Bình	19	05908
05932	Xã Thượng Đình	173	Huyện Phú Bình	19	05941 05908
05935	Xã Tân Hòa	173	Huyện Phú Bình	19	05923
05938	Xã Nhã Lộng	173	Huyện Phú Bình	19	05908
05941	Xã Điềm Thụy	173	Huyện Phú Bình	19	05941
05944	Xã Xuân Phương	173	Huyện Phú Bình	19	05908
05947	Xã Tân Đức	173	Huyện Phú Bình	19	05953
05950	Xã Úc Kỳ	173	Huyện Phú Bình	19	05908
05953	Xã Lương Phú	173	Huyện Phú Bình	19	05953
05956	Xã Nga My	173	Huyện Phú Bình	19	05941
05959	Xã Kha Sơn	173	Huyện Phú Bình	19	05953
05962	Xã Thanh Ninh	173	Huyện Phú Bình	19	05953
05965	Xã Dương Thành	173	Huyện Phú Bình	19	05953
05968	Xã Hà Châu	173	Huyện Phú Bình	19	05941
05971	Phường Hoàng Văn Thụ	178	Thành phố Lạng Sơn	20	06187
05974	Phường Tam Thanh	178	Thành phố Lạng Sơn	20	05986
05977	Phường Vĩnh Trại	178	Thành phố Lạng Sơn	20	05977
05980	Phường Đông Kinh	178	Thành phố Lạng Sơn	20	05977
05983	Phường Chi Lăng	178	Thành phố Lạng Sơn	20	05983
05986	Xã Hoàng Đồng	178	Thành phố Lạng Sơn	20	05986
05989	Xã Quảng Lạc	178	Thành phố Lạng Sơn	20	05983
05992	Xã Mai Pha	178	Thành phố Lạng Sơn	20	05977
05998	Xã Khánh Long	180	Huyện Tràng Định	20	06001
06001	Xã Đoàn Kết	180	Huyện Tràng Định	20	06001
06004	Xã Quốc Khánh	180	Huyện Tràng Định	20	06004
06010	Xã Cao Minh	180	Huyện Tràng Định	20	06001
06013	Xã Chí Minh	180	Huyện Tràng Định	20	06040
06016	Xã Tri Phương	180	Huyện Tràng Định	20	06004
06019	Xã Tân Tiến	180	Huyện Tràng Định	20	06019
06022	Xã Tân Yên	180	Huyện Tràng Định	20	06019
06025	Xã Đội Cấn	180	Huyện Tràng Định	20	06004
06028	Xã Tân Minh	180	Huyện Tràng Định	20	06037
06031	Xã Kim Đồng	180	Huyện Tràng Định	20	06019
06034	Xã Chi Lăng	180	Huyện Tràng Định	20	06040
06037	Xã Trung Thành	180	Huyện Tràng Định	20	06037
06040	Thị trấn Thất Khê	180	Huyện Tràng Định	20	06040
06043	Xã Đào Viên	180	Huyện Tràng Định	20	06058
06046	Xã Đề Thám	180	Huyện Tràng Định	20	06046
06049	Xã Kháng Chiến	180	Huyện Tràng Định	20	06037
06055	Xã Hùng Sơn	180	Huyện Tràng Định	20	06046
06058	Xã Quốc Việt	180	Huyện Tràng Định	20	06058
06061	Xã Hùng Việt	180	Huyện Tràng Định	20	06046
06067	Xã Hưng Đạo	181	Huyện Bình Gia	20	06073
06070	Xã Vĩnh Yên	181	Huyện Bình Gia	20	06076
06073	Xã Hoa Thám	181	Huyện Bình Gia	20	06073
06076	Xã Quý Hòa	181	Huyện Bình Gia	20	06076
06079	Xã Hồng Phong	181	Huyện Bình Gia	20	06079 06184
06082	Xã Yên Lỗ	181	Huyện Bình Gia	20	06085
06085	Xã Thiện Hòa	181	Huyện Bình Gia	20	06085
06088	Xã Quang Trung	181	Huyện Bình Gia	20	06091
06091	Xã Thiện Thuật	181	Huyện Bình Gia	20	06091
06094	Xã Minh Khai	181	Huyện Bình Gia	20	06079
06097	Xã Thiện Long	181	Huyện Bình Gia	20	06103
06100	Xã Hoàng Văn Thụ	181	Huyện Bình Gia	20	06112
06103	Xã Hòa Bình	181	Huyện Bình Gia	20	06103
06106	Xã Mông Ân	181	Huyện Bình Gia	20	06112
06109	Xã Tân Hòa	181	Huyện Bình Gia	20	06103
06112	Thị trấn Bình Gia	181	Huyện Bình Gia	20	06112
06115	Xã Hồng Thái	181	Huyện Bình Gia	20	06115
06118	Xã Bình La	181	Huyện Bình Gia	20	06115
06121	Xã Tân Văn	181	Huyện Bình Gia	20	06115
06124	Thị trấn Na Sầm	182	Huyện Văn Lãng	20	06124
06127	Xã Trùng Khánh	182	Huyện Văn Lãng	20	06148
06133	Xã Bắc La	182	Huyện Văn Lãng	20	06154
06136	Xã Thụy Hùng	182	Huyện Văn Lãng	20	06148
06139	Xã Bắc Hùng	182	Huyện Văn Lãng	20	06124
06142	Xã Tân Tác	182	Huyện Văn Lãng	20	06154
06148	Xã Thanh Long	182	Huyện Văn Lãng	20	06148
06151	Xã Hội Hoan	182	Huyện Văn Lãng	20	06151
06154	Xã Bắc Việt	182	Huyện Văn Lãng	20	06154
06157	Xã Hoàng Việt	182	Huyện Văn Lãng	20	06124
06160	Xã Gia Miễn	182	Huyện Văn Lãng	20	06151
06163	Xã Thành Hòa	182	Huyện Văn Lãng	20	06154
06166	Xã Tân Thanh	182	Huyện Văn Lãng	20	06172
06172	Xã Tân Mỹ	182	Huyện Văn Lãng	20	06172
06175	Xã Hồng Thái	182	Huyện Văn Lãng	20	06172
06178	Xã Hoàng Văn Thụ	182	Huyện Văn Lãng	20	06172
06181	Xã Nhạc Kỳ	182	Huyện Văn Lãng	20	06172
06184	Thị trấn Đồng Đăng	183	Huyện Cao Lộc	20	06184
06187	Thị trấn Cao Lộc	183	Huyện Cao Lộc	20	06187
06190	Xã Bảo Lâm	183	Huyện Cao Lộc	20	06184
06193	Xã Thanh Lòa	183	Huyện Cao Lộc	20	06211
06196	Xã Cao Lâu	183	Huyện Cao Lộc	20	06196
06199	Xã Thạch Đạn	183	Huyện Cao Lộc	20	06211
06202	Xã Xuất Lễ	183	Huyện Cao Lộc	20	06196
06205	Xã Hồng Phong	183	Huyện Cao Lộc	20	06184
06208	Xã Thụy Hùng	183	Huyện Cao Lộc	20	06184
06211	Xã Lộc Yên	183	Huyện Cao Lộc	20	06211
06214	Xã Phú Xá	183	Huyện Cao Lộc	20	06184
06217	Xã Bình Trung	183	Huyện Cao Lộc	20	06286
06220	Xã Hải Yến	183	Huyện Cao Lộc	20	06220
06223	Xã Hòa Cư	183	Huyện Cao Lộc	20	06220
06226	Xã Hợp Thành	183	Huyện Cao Lộc	20	06187
06232	Xã Công Sơn	183	Huyện Cao Lộc	20	06220
06235	Xã Gia Cát	183	Huyện Cao Lộc	20	06187
06238	Xã Mẫu Sơn	183	Huyện Cao Lộc	20	06196
06241	Xã Xuân Long	183	Huyện Cao Lộc	20	06286
06244	Xã Tân Liên	183	Huyện Cao Lộc	20	06187
06247	Xã Yên Trạch	183	Huyện Cao Lộc	20	05977
06250	Xã Tân Thành	183	Huyện Cao Lộc	20	06316
06253	Thị trấn Văn Quan	184	Huyện Văn Quan	20	06253
06256	Xã Trấn Ninh	184	Huyện Văn Quan	20	06280
06268	Xã Liên Hội	184	Huyện Văn Quan	20	06280
06274	Xã Hòa Bình	184	Huyện Văn Quan	20	06253
06277	Xã Tú Xuyên	184	Huyện Văn Quan	20	06253
06280	Xã Điềm He	184	Huyện Văn Quan	20	06280
06283	Xã An Sơn	184	Huyện Văn Quan	20	06298
06286	Xã Khánh Khê	184	Huyện Văn Quan	20	06286
06292	Xã Lương Năng	184	Huyện Văn Quan	20	06313
06298	Xã Bình Phúc	184	Huyện Văn Quan	20	06298
06307	Xã Tân Đoàn	184	Huyện Văn Quan	20	06316
06313	Xã Tri Lễ	184	Huyện Văn Quan	20	06313
06316	Xã Tràng Phái	184	Huyện Văn Quan	20	06316
06319	Xã Yên Phúc	184	Huyện Văn Quan	20	06298
06322	Xã Hữu Lễ	184	Huyện Văn Quan	20	06313
06325	Thị trấn Bắc Sơn	185	Huyện Bắc Sơn	20	06325
06328	Xã Long Đống	185	Huyện Bắc Sơn	20	06325
06331	Xã Vạn Thủy	185	Huyện Bắc Sơn	20	06337
06337	Xã Đồng ý	185	Huyện Bắc Sơn	20	06337
06340	Xã Tân Tri	185	Huyện Bắc Sơn	20	06337
06343	Xã Bắc Quỳnh	185	Huyện Bắc Sơn	20	06325
06349	Xã Hưng Vũ	185	Huyện Bắc Sơn	20	06349
06352	Xã Tân Lập	185	Huyện Bắc Sơn	20	06367
06355	Xã Vũ Sơn	185	Huyện Bắc Sơn	20	06364
06358	Xã Chiêu Vũ	185	Huyện Bắc Sơn	20	06367
06361	Xã Tân Hương	185	Huyện Bắc Sơn	20	06367
06364	Xã Chiến Thắng	185	Huyện Bắc Sơn	20	06364
06367	Xã Vũ Lăng	185	Huyện Bắc Sơn	20	06367
06370	Xã Trấn Yên	185	Huyện Bắc Sơn	20	06349
06373	Xã Vũ Lễ	185	Huyện Bắc Sơn	20	06364
06376	Xã Nhất Hòa	185	Huyện Bắc Sơn	20	06376
06379	Xã Tân Thành	185	Huyện Bắc Sơn	20	06376
06382	Xã Nhất Tiến	185	Huyện Bắc Sơn	20	06376
06385	Thị trấn Hữu Lũng	186	Huyện Hữu Lũng	20	06385
06388	Xã Hữu Liên	186	Huyện Hữu Lũng	20	06400
06391	Xã Yên Bình	186	Huyện Hữu Lũng	20	06391
06394	Xã Quyết Thắng	186	Huyện Hữu Lũng	20	06391
06397	Xã Hòa Bình	186	Huyện Hữu Lũng	20	06391
06400	Xã Yên Thịnh	186	Huyện Hữu Lũng	20	06400
06403	Xã Yên Sơn	186	Huyện Hữu Lũng	20	06427
06406	Xã Thiện Tân	186	Huyện Hữu Lũng	20	06436
06412	Xã Yên Vượng	186	Huyện Hữu Lũng	20	06427
06415	Xã Minh Tiến	186	Huyện Hữu Lũng	20	06415
06418	Xã Nhật Tiến	186	Huyện Hữu Lũng	20	06415
06421	Xã Thanh Sơn	186	Huyện Hữu Lũng	20	06436
06424	Xã Đồng Tân	186	Huyện Hữu Lũng	20	06385
06427	Xã Cai Kinh	186	Huyện Hữu Lũng	20	06427
06430	Xã Hòa Lạc	186	Huyện Hữu Lũng	20	06445
06433	Xã Vân Nham	186	Huyện Hữu Lũng	20	06415
06436	Xã Đồng Tiến	186	Huyện Hữu Lũng	20	06436
06442	Xã Tân Thành	186	Huyện Hữu Lũng	20	06445
06445	Xã Hòa Sơn	186	Huyện Hữu Lũng	20	06445
06448	Xã Minh Sơn	186	Huyện Hữu Lũng	20	06457
06451	Xã Hồ Sơn	186	Huyện Hữu Lũng	20	06385
06457	Xã Minh Hòa	186	Huyện Hữu Lũng	20	06457
06460	Xã Hòa Thắng	186	Huyện Hữu Lũng	20	06457
06463	Thị trấn Đồng Mỏ	187	Huyện Chi Lăng	20	06463
06466	Thị trấn Chi Lăng	187	Huyện Chi Lăng	20	06463
06469	Xã Vân An	187	Huyện Chi Lăng	20	06481
06472	Xã Vân Thủy	187	Huyện Chi Lăng	20	06481
06475	Xã Gia Lộc	187	Huyện Chi Lăng	20	06475
06478	Xã Bắc Thủy	187	Huyện Chi Lăng	20	06496
06481	Xã Chiến Thắng	187	Huyện Chi Lăng	20	06481
06484	Xã Mai Sao	187	Huyện Chi Lăng	20	06496
06487	Xã Bằng Hữu	187	Huyện Chi Lăng	20	06475
06490	Xã Thượng Cường	187	Huyện Chi Lăng	20	06475
06493	Xã Bằng Mạc	187	Huyện Chi Lăng	20	06475
06496	Xã Nhân Lý	187	Huyện Chi Lăng	20	06496
06499	Xã Lâm Sơn	187	Huyện Chi Lăng	20	06496
06502	Xã Liên Sơn	187	Huyện Chi Lăng	20	06481
06505	Xã Vạn Linh	187	Huyện Chi Lăng	20	06505
06508	Xã Hòa Bình	187	Huyện Chi Lăng	20	06505
06514	Xã Hữu Kiên	187	Huyện Chi Lăng	20	06517
06517	Xã Quan Sơn	187	Huyện Chi Lăng	20	06517
06520	Xã Y Tịch	187	Huyện Chi Lăng	20	06505
06523	Xã Chi Lăng	187	Huyện Chi Lăng	20	06463
06526	Thị trấn Na Dương	188	Huyện Lộc Bình	20	06526
06529	Thị trấn Lộc Bình	188	Huyện Lộc Bình	20	06529
06532	Xã Mẫu Sơn	188	Huyện Lộc Bình	20	06541
06541	Xã Yên Khoái	188	Huyện Lộc Bình	20	06541
06544	Xã Khánh Xuân	188	Huyện Lộc Bình	20	06529
06547	Xã Tú Mịch	188	Huyện Lộc Bình	20	06541
06550	Xã Hữu Khánh	188	Huyện Lộc Bình	20	06529
06553	Xã Đồng Bục	188	Huyện Lộc Bình	20	06529
06559	Xã Tam Gia	188	Huyện Lộc Bình	20	06565
06562	Xã Tú Đoạn	188	Huyện Lộc Bình	20	06526
06565	Xã Khuất Xá	188	Huyện Lộc Bình	20	06565
06577	Xã Thống Nhất	188	Huyện Lộc Bình	20	06577
06589	Xã Sàn Viên	188	Huyện Lộc Bình	20	06601
06592	Xã Đông Quan	188	Huyện Lộc Bình	20	06526
06595	Xã Minh Hiệp	188	Huyện Lộc Bình	20	06577
06598	Xã Hữu Lân	188	Huyện Lộc Bình	20	06577
06601	Xã Lợi Bác	188	Huyện Lộc Bình	20	06601
06604	Xã Nam Quan	188	Huyện Lộc Bình	20	06607
06607	Xã Xuân Dương	188	Huyện Lộc Bình	20	06607
06610	Xã Ái Quốc	188	Huyện Lộc Bình	20	06607
06613	Thị trấn Đình Lập	189	Huyện Đình Lập	20	06613
06616	Thị trấn Nông trường Thái Bình	189	Huyện Đình Lập	20	06616
06619	Xã Bắc Xa	189	Huyện Đình Lập	20	06625
06622	Xã Bính Xá	189	Huyện Đình Lập	20	06613 06625
06625	Xã Kiên Mộc	189	Huyện Đình Lập	20	06625 06637
06628	Xã Đình Lập	189	Huyện Đình Lập	20	06613
06631	Xã Thái Bình	189	Huyện Đình Lập	20	06616
06634	Xã Cường Lợi	189	Huyện Đình Lập	20	06637
06637	Xã Châu Sơn	189	Huyện Đình Lập	20	06637
06640	Xã Lâm Ca	189	Huyện Đình Lập	20	06616
06643	Xã Đồng Thắng	189	Huyện Đình Lập	20	06637
06646	Xã Bắc Lãng	189	Huyện Đình Lập	20	06637
06649	Phường Hà Khánh	193	Thành phố Hạ Long	22	06658
06652	Phường Hà Phong	193	Thành phố Hạ Long	22	06652
06655	Phường Hà Khẩu	193	Thành phố Hạ Long	22	06661 06706
06658	Phường Cao Xanh	193	Thành phố Hạ Long	22	06658
06661	Phường Giếng Đáy	193	Thành phố Hạ Long	22	06661
06664	Phường Hà Tu	193	Thành phố Hạ Long	22	06652
06667	Phường Hà Trung	193	Thành phố Hạ Long	22	06676
06670	Phường Hà Lầm	193	Thành phố Hạ Long	22	06676
06673	Phường Bãi Cháy	193	Thành phố Hạ Long	22	06673
06676	Phường Cao Thắng	193	Thành phố Hạ Long	22	06676
06679	Phường Hùng Thắng	193	Thành phố Hạ Long	22	06673
06685	Phường Trần Hưng Đạo	193	Thành phố Hạ Long	22	06685
06688	Phường Hồng Hải	193	Thành phố Hạ Long	22	06688
06691	Phường Hồng Gai	193	Thành phố Hạ Long	22	06685
06694	Phường Bạch Đằng	193	Thành phố Hạ Long	22	06685
06697	Phường Hồng Hà	193	Thành phố Hạ Long	22	06688
06700	Phường Tuần Châu	193	Thành phố Hạ Long	22	06706
06703	Phường Việt Hưng	193	Thành phố Hạ Long	22	06661
06706	Phường Đại Yên	193	Thành phố Hạ Long	22	06706
06709	Phường Ka Long	194	Thành phố Móng Cái	22	06709
06712	Phường Trần Phú	194	Thành phố Móng Cái	22	06712
06715	Phường Ninh Dương	194	Thành phố Móng Cái	22	06709
06721	Phường Trà Cổ	194	Thành phố Móng Cái	22	06712
06724	Xã Hải Sơn	194	Thành phố Móng Cái	22	06724
06727	Xã Bắc Sơn	194	Thành phố Móng Cái	22	06724
06730	Xã Hải Đông	194	Thành phố Móng Cái	22	06736
06733	Xã Hải Tiến	194	Thành phố Móng Cái	22	06733
06736	Phường Hải Yên	194	Thành phố Móng Cái	22	06736
06739	Xã Quảng Nghĩa	194	Thành phố Móng Cái	22	06733
06742	Phường Hải Hòa	194	Thành phố Móng Cái	22	06712
06745	Xã Hải Xuân	194	Thành phố Móng Cái	22	06712
06748	Xã Vạn Ninh	194	Thành phố Móng Cái	22	06709
06751	Phường Bình Ngọc	194	Thành phố Móng Cái	22	06712
06754	Xã Vĩnh Trung	194	Thành phố Móng Cái	22	06757
06757	Xã Vĩnh Thực	194	Thành phố Móng Cái	22	06757
06760	Phường Mông Dương	195	Thành phố Cẩm Phả	22	06760
06763	Phường Cửa Ông	195	Thành phố Cẩm Phả	22	06781
06766	Phường Cẩm Sơn	195	Thành phố Cẩm Phả	22	06781
06769	Phường Cẩm Đông	195	Thành phố Cẩm Phả	22	06793
06772	Phường Cẩm Phú	195	Thành phố Cẩm Phả	22	06781
06775	Phường Cẩm Tây	195	Thành phố Cẩm Phả	22	06793
06778	Phường Quang Hanh	195	Thành phố Cẩm Phả	22	06778
06781	Phường Cẩm Thịnh	195	Thành phố Cẩm Phả	22	06781
06784	Phường Cẩm Thủy	195	Thành phố Cẩm Phả	22	06778
06787	Phường Cẩm Thạch	195	Thành phố Cẩm Phả	22	06778
06790	Phường Cẩm Thành	195	Thành phố Cẩm Phả	22	06793
06793	Phường Cẩm Trung	195	Thành phố Cẩm Phả	22	06793
06796	Phường Cẩm Bình	195	Thành phố Cẩm Phả	22	06793
06799	Xã Hải Hòa	195	Thành phố Cẩm Phả	22	06799 06886
06805	Xã Dương Huy	195	Thành phố Cẩm Phả	22	06760
06808	Phường Vàng Danh	196	Thành phố Uông Bí	22	06820
06811	Phường Thanh Sơn	196	Thành phố Uông Bí	22	06811
06814	Phường Bắc Sơn	196	Thành phố Uông Bí	22	06820
06817	Phường Quang Trung	196	Thành phố Uông Bí	22	06811
06820	Phường Trưng Vương	196	Thành phố Uông Bí	22	06811 06820
06823	Phường Nam Khê	196	Thành phố Uông Bí	22	06820
06826	Phường Yên Thanh	196	Thành phố Uông Bí	22	06811
06829	Xã Thượng Yên Công	196	Thành phố Uông Bí	22	06832
06832	Phường Phương Đông	196	Thành phố Uông Bí	22	06832
06835	Phường Phương Nam	196	Thành phố Uông Bí	22	06832
06838	Thị trấn Bình Liêu	198	Huyện Bình Liêu	22	06838
06841	Xã Hoành Mô	198	Huyện Bình Liêu	22	06841
06844	Xã Đồng Tâm	198	Huyện Bình Liêu	22	06856
06847	Xã Đồng Văn	198	Huyện Bình Liêu	22	06841
06853	Xã Vô Ngại	198	Huyện Bình Liêu	22	06838 06862
06856	Xã Lục Hồn	198	Huyện Bình Liêu	22	06856
06859	Xã Húc Động	198	Huyện Bình Liêu	22	06838
06862	Thị trấn Tiên Yên	199	Huyện Tiên Yên	22	06862
06865	Xã Hà Lâu	199	Huyện Tiên Yên	22	06874
06868	Xã Đại Dực	199	Huyện Tiên Yên	22	06862 06877
06871	Xã Phong Dụ	199	Huyện Tiên Yên	22	06862
06874	Xã Điền Xá	199	Huyện Tiên Yên	22	06874
06877	Xã Đông Ngũ	199	Huyện Tiên Yên	22	06877 06862
06880	Xã Yên Than	199	Huyện Tiên Yên	22	06862 06874
06883	Xã Đông Hải	199	Huyện Tiên Yên	22	06877
06886	Xã Hải Lạng	199	Huyện Tiên Yên	22	06886 06799
06889	Xã Tiên Lãng	199	Huyện Tiên Yên	22	06862
06892	Xã Đồng Rui	199	Huyện Tiên Yên	22	06886
06895	Thị trấn Đầm Hà	200	Huyện Đầm Hà	22	06895
06898	Xã Quảng Lâm	200	Huyện Đầm Hà	22	06913
06901	Xã Quảng An	200	Huyện Đầm Hà	22	06913
06904	Xã Tân Bình	200	Huyện Đầm Hà	22	06895
06910	Xã Dực Yên	200	Huyện Đầm Hà	22	06913
06913	Xã Quảng Tân	200	Huyện Đầm Hà	22	06913
06916	Xã Đầm Hà	200	Huyện Đầm Hà	22	06895
06917	Xã Tân Lập	200	Huyện Đầm Hà	22	06895
06919	Xã Đại Bình	200	Huyện Đầm Hà	22	06895
06922	Thị trấn Quảng Hà	201	Huyện Hải Hà	22	06922
06925	Xã Quảng Đức	201	Huyện Hải Hà	22	06931
06928	Xã Quảng Sơn	201	Huyện Hải Hà	22	06946
06931	Xã Quảng Thành	201	Huyện Hải Hà	22	06931
06937	Xã Quảng Thịnh	201	Huyện Hải Hà	22	06931
06940	Xã Quảng Minh	201	Huyện Hải Hà	22	06922
06943	Xã Quảng Chính	201	Huyện Hải Hà	22	06922
06946	Xã Quảng Long	201	Huyện Hải Hà	22	06922 06946
06949	Xã Đường Hoa	201	Huyện Hải Hà	22	06946
06952	Xã Quảng Phong	201	Huyện Hải Hà	22	06922
06967	Xã Cái Chiên	201	Huyện Hải Hà	22	06967
06970	Thị trấn Ba Chẽ	202	Huyện Ba Chẽ	22	06978
06973	Xã Thanh Sơn	202	Huyện Ba Chẽ	22	06978
06976	Xã Thanh Lâm	202	Huyện Ba Chẽ	22	06979
06979	Xã Đạp Thanh	202	Huyện Ba Chẽ	22	06979
06982	Xã Nam Sơn	202	Huyện Ba Chẽ	22	06978
06985	Xã Lương Minh	202	Huyện Ba Chẽ	22	06985
06988	Xã Đồn Đạc	202	Huyện Ba Chẽ	22	06978
06994	Thị trấn Cái Rồng	203	Huyện Vân Đồn	22	06994
06997	Xã Đài Xuyên	203	Huyện Vân Đồn	22	06994
07000	Xã Bình Dân	203	Huyện Vân Đồn	22	06994
07003	Xã Vạn Yên	203	Huyện Vân Đồn	22	06994
07006	Xã Minh Châu	203	Huyện Vân Đồn	22	06994
07009	Xã Đoàn Kết	203	Huyện Vân Đồn	22	06994
07012	Xã Hạ Long	203	Huyện Vân Đồn	22	06994
07015	Xã Đông Xá	203	Huyện Vân Đồn	22	06994
07018	Xã Bản Sen	203	Huyện Vân Đồn	22	06994
07021	Xã Thắng Lợi	203	Huyện Vân Đồn	22	06994
07024	Xã Quan Lạn	203	Huyện Vân Đồn	22	06994
07027	Xã Ngọc Vừng	203	Huyện Vân Đồn	22	06994
07030	Phường Hoành Bồ	193	Thành phố Hạ Long	22	07030
07033	Xã Kỳ Thượng	193	Thành phố Hạ Long	22	06979
07036	Xã Đồng Sơn	193	Thành phố Hạ Long	22	06985
07039	Xã Tân Dân	193	Thành phố Hạ Long	22	07054
07042	Xã Đồng Lâm	193	Thành phố Hạ Long	22	07030 07060
07045	Xã Hòa Bình	193	Thành phố Hạ Long	22	07060
07048	Xã Vũ Oai	193	Thành phố Hạ Long	22	07060
07051	Xã Dân Chủ	193	Thành phố Hạ Long	22	07054
07054	Xã Quảng La	193	Thành phố Hạ Long	22	07054
07057	Xã Bằng Cả	193	Thành phố Hạ Long	22	07054
07060	Xã Thống Nhất	193	Thành phố Hạ Long	22	07060
07063	Xã Sơn Dương	193	Thành phố Hạ Long	22	07030
07066	Xã Lê Lợi	193	Thành phố Hạ Long	22	07030
07069	Phường Mạo Khê	205	Thành phố Đông Triều	22	07069
07075	Xã An Sinh	205	Thành phố Đông Triều	22	07090
07078	Xã Tràng Lương	205	Thành phố Đông Triều	22	07081
07081	Phường Bình Khê	205	Thành phố Đông Triều	22	07081
07084	Xã Việt Dân	205	Thành phố Đông Triều	22	07090
07090	Phường Bình Dương	205	Thành phố Đông Triều	22	07090
07093	Phường Đức Chính	205	Thành phố Đông Triều	22	07093 07090
07096	Phường Tràng An	205	Thành phố Đông Triều	22	07081
07099	Xã Nguyễn Huệ	205	Thành phố Đông Triều	22	07093
07102	Phường Thủy An	205	Thành phố Đông Triều	22	07093
07105	Phường Xuân Sơn	205	Thành phố Đông Triều	22	07069
07108	Xã Hồng Thái Tây	205	Thành phố Đông Triều	22	07114
07111	Xã Hồng Thái Đông	205	Thành phố Đông Triều	22	07114
07114	Phường Hoàng Quế	205	Thành phố Đông Triều	22	07114
07117	Phường Yên Thọ	205	Thành phố Đông Triều	22	07069
07120	Phường Hồng Phong	205	Thành phố Đông Triều	22	07093
07123	Phường Kim Sơn	205	Thành phố Đông Triều	22	07069
07126	Phường Hưng Đạo	205	Thành phố Đông Triều	22	07093
07129	Phường Yên Đức	205	Thành phố Đông Triều	22	07114
07132	Phường Quảng Yên	206	Thị xã Quảng Yên	22	07132
07135	Phường Đông Mai	206	Thị xã Quảng Yên	22	07135
07138	Phường Minh Thành	206	Thị xã Quảng Yên	22	07135
07144	Xã Sông Khoai	206	Thị xã Quảng Yên	22	07147
07147	Xã Hiệp Hòa	206	Thị xã Quảng Yên	22	07147
07150	Phường Cộng Hòa	206	Thị xã Quảng Yên	22	07147
07153	Xã Tiền An	206	Thị xã Quảng Yên	22	07132
07156	Xã Hoàng Tân	206	Thị xã Quảng Yên	22	07168
07159	Phường Tân An	206	Thị xã Quảng Yên	22	07168
07162	Phường Yên Giang	206	Thị xã Quảng Yên	22	07132
07165	Phường Nam Hòa	206	Thị xã Quảng Yên	22	07183
07168	Phường Hà An	206	Thị xã Quảng Yên	22	07168
07171	Xã Cẩm La	206	Thị xã Quảng Yên	22	07183
07174	Phường Phong Hải	206	Thị xã Quảng Yên	22	07180
07177	Phường Yên Hải	206	Thị xã Quảng Yên	22	07183
07180	Xã Liên Hòa	206	Thị xã Quảng Yên	22	07180 07168
07183	Phường Phong Cốc	206	Thị xã Quảng Yên	22	07183
07186	Xã Liên Vị	206	Thị xã Quảng Yên	22	07180
07189	Xã Tiền Phong	206	Thị xã Quảng Yên	22	07180
07192	Thị trấn Cô Tô	207	Huyện Cô Tô	22	07192
07195	Xã Đồng Tiến	207	Huyện Cô Tô	22	07192
07198	Xã Thanh Lân	207	Huyện Cô Tô	22	07192
07201	Phường Thọ Xương	213	Thành phố Bắc Giang	24	07210
07207	Phường Ngô Quyền	213	Thành phố Bắc Giang	24	07210
07210	Phường Hoàng Văn Thụ	213	Thành phố Bắc Giang	24	07210
07213	Phường Trần Phú	213	Thành phố Bắc Giang	24	07210
07216	Phường Mỹ Độ	213	Thành phố Bắc Giang	24	07228
07222	Phường Song Mai	213	Thành phố Bắc Giang	24	07228
07225	Phường Xương Giang	213	Thành phố Bắc Giang	24	07210
07228	Phường Đa Mai	213	Thành phố Bắc Giang	24	07228
07231	Phường Dĩnh Kế	213	Thành phố Bắc Giang	24	07210
07243	Xã Đồng Tiến	215	Huyện Yên Thế	24	07246
07246	Xã Canh Nậu	215	Huyện Yên Thế	24	07246
07249	Xã Xuân Lương	215	Huyện Yên Thế	24	07246
07252	Xã Tam Tiến	215	Huyện Yên Thế	24	07264
07255	Xã Đồng Vương	215	Huyện Yên Thế	24	07282
07258	Xã Đồng Hưu	215	Huyện Yên Thế	24	07282
07260	Xã Đồng Tâm	215	Huyện Yên Thế	24	07288
07261	Xã Tân Hiệp	215	Huyện Yên Thế	24	07288
07264	Xã Tiến Thắng	215	Huyện Yên Thế	24	07264
07270	Xã Đồng Lạc	215	Huyện Yên Thế	24	07288
07273	Xã Đông Sơn	215	Huyện Yên Thế	24	07294
07279	Xã Hương Vĩ	215	Huyện Yên Thế	24	07294
07282	Xã Đồng Kỳ	215	Huyện Yên Thế	24	07282
07285	Xã An Thượng	215	Huyện Yên Thế	24	07264
07288	Thị trấn Phồn Xương	215	Huyện Yên Thế	24	07288
07291	Xã Tân Sỏi	215	Huyện Yên Thế	24	07288
07294	Thị trấn Bố Hạ	215	Huyện Yên Thế	24	07294
07306	Thị trấn Nhã Nam	216	Huyện Tân Yên	24	07306
07309	Xã Tân Trung	216	Huyện Tân Yên	24	07306
07315	Xã Quang Trung	216	Huyện Tân Yên	24	07333
07321	Xã An Dương	216	Huyện Tân Yên	24	07306
07324	Xã Phúc Hòa	216	Huyện Tân Yên	24	07330
07327	Xã Liên Sơn	216	Huyện Tân Yên	24	07306
07330	Xã Hợp Đức	216	Huyện Tân Yên	24	07330
07333	Xã Lam Sơn	216	Huyện Tân Yên	24	07333
07336	Xã Cao Xá	216	Huyện Tân Yên	24	07339
07339	Thị trấn Cao Thượng	216	Huyện Tân Yên	24	07339
07342	Xã Việt Ngọc	216	Huyện Tân Yên	24	07351
07345	Xã Song Vân	216	Huyện Tân Yên	24	07351
07348	Xã Ngọc Châu	216	Huyện Tân Yên	24	07351
07351	Xã Ngọc Vân	216	Huyện Tân Yên	24	07351
07354	Xã Việt Lập	216	Huyện Tân Yên	24	07339
07357	Xã Liên Chung	216	Huyện Tân Yên	24	07330
07360	Xã Ngọc Thiện	216	Huyện Tân Yên	24	07351
07363	Xã Ngọc Lý	216	Huyện Tân Yên	24	07339
07366	Xã Quế Nham	216	Huyện Tân Yên	24	07228
07375	Thị trấn Vôi	217	Huyện Lạng Giang	24	07375
07378	Xã Nghĩa Hòa	217	Huyện Lạng Giang	24	07381
07381	Xã Nghĩa Hưng	217	Huyện Lạng Giang	24	07381
07384	Xã Quang Thịnh	217	Huyện Lạng Giang	24	07399
07387	Xã Hương Sơn	217	Huyện Lạng Giang	24	07399
07390	Xã Đào Mỹ	217	Huyện Lạng Giang	24	07381
07393	Xã Tiên Lục	217	Huyện Lạng Giang	24	07381
07396	Xã An Hà	217	Huyện Lạng Giang	24	07381
07399	Thị trấn Kép	217	Huyện Lạng Giang	24	07399
07405	Xã Hương Lạc	217	Huyện Lạng Giang	24	07375
07408	Xã Dương Đức	217	Huyện Lạng Giang	24	07420
07411	Xã Tân Thanh	217	Huyện Lạng Giang	24	07420
07417	Xã Tân Hưng	217	Huyện Lạng Giang	24	07375
07420	Xã Mỹ Thái	217	Huyện Lạng Giang	24	07420
07426	Xã Xương Lâm	217	Huyện Lạng Giang	24	07375
07429	Xã Xuân Hương	217	Huyện Lạng Giang	24	07420
07432	Xã Tân Dĩnh	217	Huyện Lạng Giang	24	07432
07435	Xã Đại Lâm	217	Huyện Lạng Giang	24	07432
07438	Xã Thái Đào	217	Huyện Lạng Giang	24	07432
07441	Phường Dĩnh Trì	213	Thành phố Bắc Giang	24	07210
07444	Thị trấn Đồi Ngô	218	Huyện Lục Nam	24	07444
07450	Xã Đông Hưng	218	Huyện Lục Nam	24	07450
07453	Xã Đông Phú	218	Huyện Lục Nam	24	07450
07456	Xã Tam Dị	218	Huyện Lục Nam	24	07462
07459	Xã Bảo Sơn	218	Huyện Lục Nam	24	07462
07462	Xã Bảo Đài	218	Huyện Lục Nam	24	07462
07465	Xã Thanh Lâm	218	Huyện Lục Nam	24	07462
07468	Xã Tiên Nha	218	Huyện Lục Nam	24	07444
07471	Xã Trường Giang	218	Huyện Lục Nam	24	07486
07477	Thị trấn Phương Sơn	218	Huyện Lục Nam	24	07444
07480	Xã Chu Điện	218	Huyện Lục Nam	24	07444
07483	Xã Cương Sơn	218	Huyện Lục Nam	24	07444
07486	Xã Nghĩa Phương	218	Huyện Lục Nam	24	07486
07489	Xã Vô Tranh	218	Huyện Lục Nam	24	07489
07492	Xã Bình Sơn	218	Huyện Lục Nam	24	07492
07495	Xã Lan Mẫu	218	Huyện Lục Nam	24	07498
07498	Xã Yên Sơn	218	Huyện Lục Nam	24	07498
07501	Xã Khám Lạng	218	Huyện Lục Nam	24	07498
07504	Xã Huyền Sơn	218	Huyện Lục Nam	24	07486
07507	Xã Trường Sơn	218	Huyện Lục Nam	24	07489
07510	Xã Lục Sơn	218	Huyện Lục Nam	24	07492
07513	Xã Bắc Lũng	218	Huyện Lục Nam	24	07498
07519	Xã Cẩm Lý	218	Huyện Lục Nam	24	07519
07522	Xã Đan Hội	218	Huyện Lục Nam	24	07519
07525	Phường Chũ	224	Thị xã Chũ	24	07525
07528	Xã Cấm Sơn	219	Huyện Lục Ngạn	24	07531
07531	Xã Tân Sơn	219	Huyện Lục Ngạn	24	07531
07534	Xã Phong Minh	219	Huyện Lục Ngạn	24	07534
07537	Xã Phong Vân	219	Huyện Lục Ngạn	24	07537
07540	Xã Sa Lý	219	Huyện Lục Ngạn	24	07534
07543	Xã Hộ Đáp	219	Huyện Lục Ngạn	24	07543
07546	Xã Sơn Hải	219	Huyện Lục Ngạn	24	07543
07549	Phường Thanh Hải	224	Thị xã Chũ	24	07525
07552	Xã Kiên Lao	224	Thị xã Chũ	24	07552
07555	Xã Biên Sơn	219	Huyện Lục Ngạn	24	07537
07558	Xã Kiên Thành	224	Thị xã Chũ	24	07552
07561	Phường Hồng Giang	224	Thị xã Chũ	24	07525
07564	Xã Kim Sơn	219	Huyện Lục Ngạn	24	07573
07567	Xã Tân Hoa	219	Huyện Lục Ngạn	24	07582
07570	Xã Giáp Sơn	219	Huyện Lục Ngạn	24	07582
07573	Thị trấn Biển Động	219	Huyện Lục Ngạn	24	07573
07576	Xã Quý Sơn	224	Thị xã Chũ	24	07612
07579	Phường Trù Hựu	224	Thị xã Chũ	24	07525
07582	Thị trấn Phì Điền	219	Huyện Lục Ngạn	24	07582
07588	Xã Tân Quang	219	Huyện Lục Ngạn	24	07582
07591	Xã Đồng Cốc	219	Huyện Lục Ngạn	24	07582
07594	Xã Tân Lập	219	Huyện Lục Ngạn	24	07594
07597	Xã Phú Nhuận	219	Huyện Lục Ngạn	24	07573
07600	Xã Mỹ An	224	Thị xã Chũ	24	07612
07603	Xã Nam Dương	224	Thị xã Chũ	24	07603
07606	Xã Tân Mộc	219	Huyện Lục Ngạn	24	07603
07609	Xã Đèo Gia	219	Huyện Lục Ngạn	24	07594
07612	Phường Phượng Sơn	224	Thị xã Chũ	24	07612
07615	Thị trấn An Châu	220	Huyện Sơn Động	24	07615
07616	Thị trấn Tây Yên Tử	220	Huyện Sơn Động	24	07616
07621	Xã Vân Sơn	220	Huyện Sơn Động	24	07621
07624	Xã Hữu Sản	220	Huyện Sơn Động	24	07621
07627	Xã Đại Sơn	220	Huyện Sơn Động	24	07627
07630	Xã Phúc Sơn	220	Huyện Sơn Động	24	07627
07636	Xã Giáo Liêm	220	Huyện Sơn Động	24	07627
07642	Xã Cẩm Đàn	220	Huyện Sơn Động	24	07642
07645	Xã An Lạc	220	Huyện Sơn Động	24	07654
07648	Xã Vĩnh An	220	Huyện Sơn Động	24	07615
07651	Xã Yên Định	220	Huyện Sơn Động	24	07642
07654	Xã Lệ Viễn	220	Huyện Sơn Động	24	07654
07660	Xã An Bá	220	Huyện Sơn Động	24	07615
07663	Xã Tuấn Đạo	220	Huyện Sơn Động	24	07663
07666	Xã Dương Hưu	220	Huyện Sơn Động	24	07672
07672	Xã Long Sơn	220	Huyện Sơn Động	24	07672
07678	Xã Thanh Luận	220	Huyện Sơn Động	24	07616
07681	Phường Nham Biền	213	Thành phố Bắc Giang	24	07681
07682	Phường Tân An	213	Thành phố Bắc Giang	24	07682
07687	Phường Tân Mỹ	213	Thành phố Bắc Giang	24	07228
07690	Phường Hương Gián	213	Thành phố Bắc Giang	24	07699
07696	Phường Đồng Sơn	213	Thành phố Bắc Giang	24	07696
07699	Phường Tân Tiến	213	Thành phố Bắc Giang	24	07699
07702	Xã Quỳnh Sơn	213	Thành phố Bắc Giang	24	07682
07705	Phường Song Khê	213	Thành phố Bắc Giang	24	07696
07708	Phường Nội Hoàng	213	Thành phố Bắc Giang	24	07696
07711	Phường Tiền Phong	213	Thành phố Bắc Giang	24	07696
07714	Xã Xuân Phú	213	Thành phố Bắc Giang	24	07699
07717	Phường Tân Liễu	213	Thành phố Bắc Giang	24	07681
07720	Xã Trí Yên	213	Thành phố Bắc Giang	24	07682
07723	Xã Lãng Sơn	213	Thành phố Bắc Giang	24	07682
07726	Xã Yên Lư	213	Thành phố Bắc Giang	24	07681
07729	Xã Tiến Dũng	213	Thành phố Bắc Giang	24	07738
07735	Xã Đức Giang	213	Thành phố Bắc Giang	24	07735
07738	Phường Cảnh Thụy	213	Thành phố Bắc Giang	24	07738
07741	Xã Tư Mại	213	Thành phố Bắc Giang	24	07738
07747	Xã Đồng Việt	213	Thành phố Bắc Giang	24	07735
07750	Xã Đồng Phúc	213	Thành phố Bắc Giang	24	07735
07759	Xã Thượng Lan	222	Thị Xã Việt Yên	24	07774
07762	Xã Việt Tiến	222	Thị Xã Việt Yên	24	07774
07765	Xã Nghĩa Trung	222	Thị Xã Việt Yên	24	07777
07768	Xã Minh Đức	222	Thị Xã Việt Yên	24	07777
07771	Xã Hương Mai	222	Thị Xã Việt Yên	24	07774
07774	Phường Tự Lạn	222	Thị Xã Việt Yên	24	07774
07777	Phường Bích Động	222	Thị Xã Việt Yên	24	07777
07780	Xã Trung Sơn	222	Thị Xã Việt Yên	24	07798
07783	Phường Hồng Thái	222	Thị Xã Việt Yên	24	07777
07786	Xã Tiên Sơn	222	Thị Xã Việt Yên	24	07798
07789	Phường Tăng Tiến	222	Thị Xã Việt Yên	24	07795
07792	Phường Quảng Minh	222	Thị Xã Việt Yên	24	07798
07795	Phường Nếnh	222	Thị Xã Việt Yên	24	07795
07798	Phường Ninh Sơn	222	Thị Xã Việt Yên	24	07798
07801	Phường Vân Trung	222	Thị Xã Việt Yên	24	07795
07804	Xã Vân Hà	222	Thị Xã Việt Yên	24	07798
07807	Phường Quang Châu	222	Thị Xã Việt Yên	24	07795
07816	Xã Đồng Tiến	223	Huyện Hiệp Hòa	24	07822
07822	Xã Hoàng Vân	223	Huyện Hiệp Hòa	24	07822
07825	Xã Toàn Thắng	223	Huyện Hiệp Hòa	24	07822
07831	Xã Ngọc Sơn	223	Huyện Hiệp Hòa	24	07822
07840	Thị trấn Thắng	223	Huyện Hiệp Hòa	24	07840
07843	Xã Sơn Thịnh	223	Huyện Hiệp Hòa	24	07864
07846	Xã Lương Phong	223	Huyện Hiệp Hòa	24	07840
07849	Xã Hùng Thái	223	Huyện Hiệp Hòa	24	07864
07855	Xã Thường Thắng	223	Huyện Hiệp Hòa	24	07864
07858	Xã Hợp Thịnh	223	Huyện Hiệp Hòa	24	07864
07861	Xã Danh Thắng	223	Huyện Hiệp Hòa	24	07840
07864	Xã Mai Trung	223	Huyện Hiệp Hòa	24	07864
07867	Xã Đoan Bái	223	Huyện Hiệp Hòa	24	07840
07870	Thị trấn Bắc Lý	223	Huyện Hiệp Hòa	24	07870
07873	Xã Xuân Cẩm	223	Huyện Hiệp Hòa	24	07870
07876	Xã Hương Lâm	223	Huyện Hiệp Hòa	24	07870
07879	Xã Đông Lỗ	223	Huyện Hiệp Hòa	24	07840
07882	Xã Châu Minh	223	Huyện Hiệp Hòa	24	07870
07885	Xã Mai Đình	223	Huyện Hiệp Hòa	24	07870
07888	Phường Dữu Lâu	227	Thành phố Việt Trì	25	07900
07894	Phường Nông Trang	227	Thành phố Việt Trì	25	07894
07897	Phường Tân Dân	227	Thành phố Việt Trì	25	07900
07900	Phường Gia Cẩm	227	Thành phố Việt Trì	25	07900
07903	Phường Tiên Cát	227	Thành phố Việt Trì	25	07909
07906	Phường Thọ Sơn	227	Thành phố Việt Trì	25	07909
07909	Phường Thanh Miếu	227	Thành phố Việt Trì	25	07909
07912	Phường Bạch Hạc	227	Thành phố Việt Trì	25	07909
07918	Phường Vân Phú	227	Thành phố Việt Trì	25	07918
07921	Xã Phượng Lâu	227	Thành phố Việt Trì	25	07918
07924	Xã Thụy Vân	227	Thành phố Việt Trì	25	07894
07927	Phường Minh Phương	227	Thành phố Việt Trì	25	07894
07930	Xã Trưng Vương	227	Thành phố Việt Trì	25	07900
07933	Phường Minh Nông	227	Thành phố Việt Trì	25	07900
07936	Xã Sông Lô	227	Thành phố Việt Trì	25	07909
07942	Phường Hùng Vương	228	Thị xã Phú Thọ	25	07942
07945	Phường Phong Châu	228	Thị xã Phú Thọ	25	07954
07948	Phường Âu Cơ	228	Thị xã Phú Thọ	25	07948
07951	Xã Hà Lộc	228	Thị xã Phú Thọ	25	07942
07954	Xã Phú Hộ	228	Thị xã Phú Thọ	25	07954
07957	Xã Văn Lung	228	Thị xã Phú Thọ	25	07942
07960	Xã Thanh Minh	228	Thị xã Phú Thọ	25	07948
07963	Xã Hà Thạch	228	Thị xã Phú Thọ	25	07954
07966	Phường Thanh Vinh	228	Thị xã Phú Thọ	25	07948
07969	Thị trấn Đoan Hùng	230	Huyện Đoan Hùng	25	07969
07975	Xã Hùng Xuyên	230	Huyện Đoan Hùng	25	07999
07981	Xã Bằng Luân	230	Huyện Đoan Hùng	25	07996
07987	Xã Phú Lâm	230	Huyện Đoan Hùng	25	08023
07996	Xã Bằng Doãn	230	Huyện Đoan Hùng	25	07996
07999	Xã Chí Đám	230	Huyện Đoan Hùng	25	07999
08005	Xã Phúc Lai	230	Huyện Đoan Hùng	25	07996
08008	Xã Ngọc Quan	230	Huyện Đoan Hùng	25	07969
08014	Xã Hợp Nhất	230	Huyện Đoan Hùng	25	07969
08023	Xã Tây Cốc	230	Huyện Đoan Hùng	25	08023
08035	Xã Hùng Long	230	Huyện Đoan Hùng	25	08038
08038	Xã Yên Kiện	230	Huyện Đoan Hùng	25	08038
08044	Xã Chân Mộng	230	Huyện Đoan Hùng	25	08038
08050	Xã Ca Đình	230	Huyện Đoan Hùng	25	08023
08053	Thị trấn Hạ Hòa	231	Huyện Hạ Hòa	25	08053
08056	Xã Đại Phạm	231	Huyện Hạ Hòa	25	08071
08062	Xã Đan Thượng	231	Huyện Hạ Hòa	25	08071
08065	Xã Hà Lương	231	Huyện Hạ Hòa	25	08071
08071	Xã Tứ Hiệp	231	Huyện Hạ Hòa	25	08071
08080	Xã Hiền Lương	231	Huyện Hạ Hòa	25	08110
08089	Xã Phương Viên	231	Huyện Hạ Hòa	25	08113
08092	Xã Gia Điền	231	Huyện Hạ Hòa	25	08053
08095	Xã Ấm Hạ	231	Huyện Hạ Hòa	25	08053
08104	Xã Hương Xạ	231	Huyện Hạ Hòa	25	08113
08110	Xã Xuân Áng	231	Huyện Hạ Hòa	25	08110
08113	Xã Yên Kỳ	231	Huyện Hạ Hòa	25	08113
08119	Xã Minh Hạc	231	Huyện Hạ Hòa	25	08053
08122	Xã Lang Sơn	231	Huyện Hạ Hòa	25	08143
08125	Xã Bằng Giã	231	Huyện Hạ Hòa	25	08134
08128	Xã Yên Luật	231	Huyện Hạ Hòa	25	08143
08131	Xã Vô Tranh	231	Huyện Hạ Hòa	25	08134
08134	Xã Văn Lang	231	Huyện Hạ Hòa	25	08134
08140	Xã Minh Côi	231	Huyện Hạ Hòa	25	08134
08143	Xã Vĩnh Chân	231	Huyện Hạ Hòa	25	08143
08152	Thị trấn Thanh Ba	232	Huyện Thanh Ba	25	08152
08156	Xã Vân Lĩnh	232	Huyện Thanh Ba	25	08152
08158	Xã Đông Lĩnh	232	Huyện Thanh Ba	25	08173
08161	Xã Đại An	232	Huyện Thanh Ba	25	08173
08164	Xã Hanh Cù	232	Huyện Thanh Ba	25	08152
08170	Xã Đồng Xuân	232	Huyện Thanh Ba	25	08152
08173	Xã Quảng Yên	232	Huyện Thanh Ba	25	08173
08179	Xã Ninh Dân	232	Huyện Thanh Ba	25	08203
08194	Xã Võ Lao	232	Huyện Thanh Ba	25	08209
08197	Xã Khải Xuân	232	Huyện Thanh Ba	25	08209
08200	Xã Mạn Lạn	232	Huyện Thanh Ba	25	08203
08203	Xã Hoàng Cương	232	Huyện Thanh Ba	25	08203
08206	Xã Chí Tiên	232	Huyện Thanh Ba	25	08218
08209	Xã Đông Thành	232	Huyện Thanh Ba	25	08209
08215	Xã Sơn Cương	232	Huyện Thanh Ba	25	08218
08218	Xã Thanh Hà	232	Huyện Thanh Ba	25	08218
08221	Xã Đỗ Sơn	232	Huyện Thanh Ba	25	08227
08224	Xã Đỗ Xuyên	232	Huyện Thanh Ba	25	08227
08227	Xã Lương Lỗ	232	Huyện Thanh Ba	25	08227
08230	Thị trấn Phong Châu	233	Huyện Phù Ninh	25	08230
08233	Xã Phú Mỹ	233	Huyện Phù Ninh	25	08236
08234	Xã Lệ Mỹ	233	Huyện Phù Ninh	25	08236
08236	Xã Liên Hoa	233	Huyện Phù Ninh	25	08236
08239	Xã Trạm Thản	233	Huyện Phù Ninh	25	08245
08242	Xã Trị Quận	233	Huyện Phù Ninh	25	08254
08245	Xã Trung Giáp	233	Huyện Phù Ninh	25	08245
08248	Xã Tiên Phú	233	Huyện Phù Ninh	25	08245
08251	Xã Hạ Giáp	233	Huyện Phù Ninh	25	08254
08254	Xã Bảo Thanh	233	Huyện Phù Ninh	25	08254
08257	Xã Phú Lộc	233	Huyện Phù Ninh	25	08230
08260	Xã Gia Thanh	233	Huyện Phù Ninh	25	08254
08263	Xã Tiên Du	233	Huyện Phù Ninh	25	08275
08266	Xã Phú Nham	233	Huyện Phù Ninh	25	08230
08272	Xã An Đạo	233	Huyện Phù Ninh	25	08275
08275	Xã Bình Phú	233	Huyện Phù Ninh	25	08275
08278	Xã Phù Ninh	233	Huyện Phù Ninh	25	08230
08281	Xã Kim Đức	227	Thành phố Việt Trì	25	07918
08287	Xã Hùng Lô	227	Thành phố Việt Trì	25	07918
08290	Thị trấn Yên Lập	234	Huyện Yên Lập	25	08290
08293	Xã Mỹ Lung	234	Huyện Yên Lập	25	08296
08296	Xã Mỹ Lương	234	Huyện Yên Lập	25	08296
08299	Xã Lương Sơn	234	Huyện Yên Lập	25	08296
08302	Xã Xuân An	234	Huyện Yên Lập	25	08305
08305	Xã Xuân Viên	234	Huyện Yên Lập	25	08305
08308	Xã Xuân Thủy	234	Huyện Yên Lập	25	08305
08311	Xã Trung Sơn	234	Huyện Yên Lập	25	08311
08314	Xã Hưng Long	234	Huyện Yên Lập	25	08290
08317	Xã Nga Hoàng	234	Huyện Yên Lập	25	08323
08320	Xã Đồng Lạc	234	Huyện Yên Lập	25	08290
08323	Xã Thượng Long	234	Huyện Yên Lập	25	08323
08326	Xã Đồng Thịnh	234	Huyện Yên Lập	25	08290
08329	Xã Phúc Khánh	234	Huyện Yên Lập	25	08323
08332	Xã Minh Hòa	234	Huyện Yên Lập	25	08338
08335	Xã Ngọc Lập	234	Huyện Yên Lập	25	08338
08338	Xã Ngọc Đồng	234	Huyện Yên Lập	25	08338
08341	Thị trấn Cẩm Khê	235	Huyện Cẩm Khê	25	08341
08344	Xã Tiên Lương	235	Huyện Cẩm Khê	25	08344
08350	Xã Minh Thắng	235	Huyện Cẩm Khê	25	08344
08353	Xã Minh Tân	235	Huyện Cẩm Khê	25	08341
08356	Xã Phượng Vĩ	235	Huyện Cẩm Khê	25	08344
08374	Xã Tùng Khê	235	Huyện Cẩm Khê	25	08377
08377	Xã Tam Sơn	235	Huyện Cẩm Khê	25	08377
08380	Xã Văn Bán	235	Huyện Cẩm Khê	25	08377
08389	Xã Phong Thịnh	235	Huyện Cẩm Khê	25	08341
08398	Xã Phú Khê	235	Huyện Cẩm Khê	25	08398
08401	Xã Hương Lung	235	Huyện Cẩm Khê	25	08398
08413	Xã Nhật Tiến	235	Huyện Cẩm Khê	25	08416
08416	Xã Hùng Việt	235	Huyện Cẩm Khê	25	08416
08422	Xã Yên Dưỡng	235	Huyện Cẩm Khê	25	08431
08428	Xã Điêu Lương	235	Huyện Cẩm Khê	25	08431
08431	Xã Đồng Lương	235	Huyện Cẩm Khê	25	08431
08434	Thị trấn Hưng Hóa	236	Huyện Tam Nông	25	08434
08440	Xã Hiền Quan	236	Huyện Tam Nông	25	08443
08443	Xã Bắc Sơn	236	Huyện Tam Nông	25	08443
08446	Xã Thanh Uyên	236	Huyện Tam Nông	25	08443
08461	Xã Lam Sơn	236	Huyện Tam Nông	25	08467
08467	Xã Vạn Xuân	236	Huyện Tam Nông	25	08467
08470	Xã Quang Húc	236	Huyện Tam Nông	25	08467
08473	Xã Hương Nộn	236	Huyện Tam Nông	25	08434
08476	Xã Tề Lễ	236	Huyện Tam Nông	25	08479
08479	Xã Thọ Văn	236	Huyện Tam Nông	25	08479
08482	Xã Dị Nậu	236	Huyện Tam Nông	25	08479
08491	Xã Dân Quyền	236	Huyện Tam Nông	25	08434
08494	Thị trấn Lâm Thao	237	Huyện Lâm Thao	25	08494
08497	Xã Tiên Kiên	237	Huyện Lâm Thao	25	08500
08498	Thị trấn Hùng Sơn	237	Huyện Lâm Thao	25	08494
08500	Xã Xuân Lũng	237	Huyện Lâm Thao	25	08500
08503	Xã Hy Cương	227	Thành phố Việt Trì	25	08515
08506	Xã Chu Hóa	227	Thành phố Việt Trì	25	08515
08509	Xã Xuân Huy	237	Huyện Lâm Thao	25	08500
08512	Xã Thạch Sơn	237	Huyện Lâm Thao	25	08494
08515	Xã Thanh Đình	227	Thành phố Việt Trì	25	08515
08518	Xã Sơn Vi	237	Huyện Lâm Thao	25	08521
08521	Xã Phùng Nguyên	237	Huyện Lâm Thao	25	08521
08527	Xã Cao Xá	237	Huyện Lâm Thao	25	08527
08533	Xã Vĩnh Lại	237	Huyện Lâm Thao	25	08527
08536	Xã Tứ Xã	237	Huyện Lâm Thao	25	08521
08539	Xã Bản Nguyên	237	Huyện Lâm Thao	25	08527
08542	Thị trấn Thanh Sơn	238	Huyện Thanh Sơn	25	08542
08545	Xã Thu Cúc	240	Huyện Tân Sơn	25	08545
08548	Xã Thạch Kiệt	240	Huyện Tân Sơn	25	08566
08551	Xã Thu Ngạc	240	Huyện Tân Sơn	25	08566
08554	Xã Kiệt Sơn	240	Huyện Tân Sơn	25	08560
08557	Xã Đồng Sơn	240	Huyện Tân Sơn	25	08560
08560	Xã Lai Đồng	240	Huyện Tân Sơn	25	08560
08563	Xã Sơn Hùng	238	Huyện Thanh Sơn	25	08542
08566	Thị trấn Tân Phú	240	Huyện Tân Sơn	25	08566
08569	Xã Mỹ Thuận	240	Huyện Tân Sơn	25	08593
08572	Xã Địch Quả	238	Huyện Thanh Sơn	25	08584
08575	Xã Giáp Lai	238	Huyện Thanh Sơn	25	08542
08578	Xã Tân Sơn	240	Huyện Tân Sơn	25	08560
08581	Xã Thục Luyện	238	Huyện Thanh Sơn	25	08542
08584	Xã Võ Miếu	238	Huyện Thanh Sơn	25	08584
08587	Xã Thạch Khoán	238	Huyện Thanh Sơn	25	08542
08590	Xã Xuân Đài	240	Huyện Tân Sơn	25	08590
08593	Xã Minh Đài	240	Huyện Tân Sơn	25	08593
08596	Xã Văn Luông	240	Huyện Tân Sơn	25	08593
08599	Xã Xuân Sơn	240	Huyện Tân Sơn	25	08590
08602	Xã Cự Thắng	238	Huyện Thanh Sơn	25	08584
08605	Xã Tất Thắng	238	Huyện Thanh Sơn	25	08614
08608	Xã Long Cốc	240	Huyện Tân Sơn	25	08620
08611	Xã Văn Miếu	238	Huyện Thanh Sơn	25	08611
08614	Xã Cự Đồng	238	Huyện Thanh Sơn	25	08614
08617	Xã Kim Thượng	240	Huyện Tân Sơn	25	08590
08620	Xã Tam Thanh	240	Huyện Tân Sơn	25	08620
08623	Xã Thắng Sơn	238	Huyện Thanh Sơn	25	08614
08626	Xã Vinh Tiền	240	Huyện Tân Sơn	25	08620
08629	Xã Tân Minh	238	Huyện Thanh Sơn	25	08611
08632	Xã Hương Cần	238	Huyện Thanh Sơn	25	08632
08635	Xã Khả Cửu	238	Huyện Thanh Sơn	25	08635
08638	Xã Đông Cửu	238	Huyện Thanh Sơn	25	08635
08641	Xã Tân Lập	238	Huyện Thanh Sơn	25	08611
08644	Xã Yên Lãng	238	Huyện Thanh Sơn	25	08632
08647	Xã Yên Lương	238	Huyện Thanh Sơn	25	08632
08650	Xã Thượng Cửu	238	Huyện Thanh Sơn	25	08635
08653	Xã Lương Nha	238	Huyện Thanh Sơn	25	08656
08656	Xã Yên Sơn	238	Huyện Thanh Sơn	25	08656
08659	Xã Tinh Nhuệ	238	Huyện Thanh Sơn	25	08656
08662	Xã Đào Xá	239	Huyện Thanh Thủy	25	08662
08665	Xã Thạch Đồng	239	Huyện Thanh Thủy	25	08662
08668	Xã Xuân Lộc	239	Huyện Thanh Thủy	25	08662
08671	Xã Tân Phương	239	Huyện Thanh Thủy	25	08662
08674	Thị trấn Thanh Thủy	239	Huyện Thanh Thủy	25	08674
08677	Xã Sơn Thủy	239	Huyện Thanh Thủy	25	08674
08680	Xã Bảo Yên	239	Huyện Thanh Thủy	25	08674
08683	Xã Đoan Hạ	239	Huyện Thanh Thủy	25	08674
08686	Xã Đồng Trung	239	Huyện Thanh Thủy	25	08686
08689	Xã Hoàng Xá	239	Huyện Thanh Thủy	25	08686
08701	Xã Tu Vũ	239	Huyện Thanh Thủy	25	08686
08707	Phường Tích Sơn	243	Thành phố Vĩnh Yên	26	08707
08710	Phường Liên Bảo	243	Thành phố Vĩnh Yên	26	08716
08713	Phường Hội Hợp	243	Thành phố Vĩnh Yên	26	08707
08716	Phường Đống Đa	243	Thành phố Vĩnh Yên	26	08716
08719	Phường Ngô Quyền	243	Thành phố Vĩnh Yên	26	08716
08722	Phường Đồng Tâm	243	Thành phố Vĩnh Yên	26	08707
08725	Phường Định Trung	243	Thành phố Vĩnh Yên	26	08716
08728	Phường Khai Quang	243	Thành phố Vĩnh Yên	26	08716
08731	Xã Thanh Trù	243	Thành phố Vĩnh Yên	26	08707
08737	Phường Hùng Vương	244	Thành phố Phúc Yên	26	08740
08740	Phường Hai Bà Trưng	244	Thành phố Phúc Yên	26	08740
08743	Phường Phúc Thắng	244	Thành phố Phúc Yên	26	08740
08746	Phường Xuân Hòa	244	Thành phố Phúc Yên	26	08746
08747	Phường Đồng Xuân	244	Thành phố Phúc Yên	26	08746
08749	Xã Ngọc Thanh	244	Thành phố Phúc Yên	26	08746
08752	Xã Cao Minh	244	Thành phố Phúc Yên	26	08746
08755	Phường Nam Viêm	244	Thành phố Phúc Yên	26	08740
08758	Phường Tiền Châu	244	Thành phố Phúc Yên	26	08740
08761	Thị trấn Lập Thạch	246	Huyện Lập Thạch	26	08761
08764	Xã Quang Sơn	246	Huyện Lập Thạch	26	08770
08767	Xã Ngọc Mỹ	246	Huyện Lập Thạch	26	08770
08770	Xã Hợp Lý	246	Huyện Lập Thạch	26	08770
08773	Xã Lãng Công	253	Huyện Sông Lô	26	08773
08776	Xã Quang Yên	253	Huyện Sông Lô	26	08773
08782	Xã Hải Lựu	253	Huyện Sông Lô	26	08782
08785	Xã Bắc Bình	246	Huyện Lập Thạch	26	08788
08788	Xã Thái Hòa	246	Huyện Lập Thạch	26	08788
08789	Thị trấn Hoa Sơn	246	Huyện Lập Thạch	26	08812
08791	Xã Liễn Sơn	246	Huyện Lập Thạch	26	08788
08794	Xã Xuân Hòa	246	Huyện Lập Thạch	26	08761
08797	Xã Vân Trục	246	Huyện Lập Thạch	26	08761
08800	Xã Đồng Quế	253	Huyện Sông Lô	26	08824
08803	Xã Nhân Đạo	253	Huyện Sông Lô	26	08782
08806	Xã Đôn Nhân	253	Huyện Sông Lô	26	08782
08809	Xã Phương Khoan	253	Huyện Sông Lô	26	08782
08812	Xã Liên Hòa	246	Huyện Lập Thạch	26	08812
08815	Xã Tử Du	246	Huyện Lập Thạch	26	08761
08818	Xã Tân Lập	253	Huyện Sông Lô	26	08824
08824	Thị trấn Tam Sơn	253	Huyện Sông Lô	26	08824
08830	Xã Yên Thạch	253	Huyện Sông Lô	26	08848
08833	Xã Bàn Giản	246	Huyện Lập Thạch	26	08812
08836	Xã Xuân Lôi	246	Huyện Lập Thạch	26	08842
08839	Xã Đồng Ích	246	Huyện Lập Thạch	26	08842
08842	Xã Tiên Lữ	246	Huyện Lập Thạch	26	08842
08845	Xã Văn Quán	246	Huyện Lập Thạch	26	08842
08848	Xã Đồng Thịnh	253	Huyện Sông Lô	26	08848
08851	Xã Tứ Yên	253	Huyện Sông Lô	26	08848
08854	Xã Đức Bác	253	Huyện Sông Lô	26	08848
08860	Xã Cao Phong	253	Huyện Sông Lô	26	08866
08863	Xã Tây Sơn	246	Huyện Lập Thạch	26	08866
08866	Xã Sơn Đông	246	Huyện Lập Thạch	26	08866
08869	Thị trấn Hợp Hòa	247	Huyện Tam Dương	26	08869
08872	Xã Hoàng Hoa	247	Huyện Tam Dương	26	08872
08875	Xã Đồng Tĩnh	247	Huyện Tam Dương	26	08872
08878	Thị trấn Kim Long	247	Huyện Tam Dương	26	08869
08881	Xã Hướng Đạo	247	Huyện Tam Dương	26	08869
08884	Xã Đạo Tú	247	Huyện Tam Dương	26	08869
08887	Xã An Hòa	247	Huyện Tam Dương	26	08896
08890	Xã Thanh Vân	247	Huyện Tam Dương	26	08905
08893	Xã Duy Phiên	247	Huyện Tam Dương	26	08905
08896	Xã Hoàng Đan	247	Huyện Tam Dương	26	08896
08899	Xã Hoàng Lâu	247	Huyện Tam Dương	26	08896
08905	Xã Hội Thịnh	247	Huyện Tam Dương	26	08905
08908	Thị trấn Tam Đảo	248	Huyện Tam Đảo	26	08911
08911	Thị trấn Hợp Châu	248	Huyện Tam Đảo	26	08911
08914	Xã Đạo Trù	248	Huyện Tam Đảo	26	08914
08917	Xã Yên Dương	248	Huyện Tam Đảo	26	08914
08920	Xã Bồ Lý	248	Huyện Tam Đảo	26	08923
08923	Thị trấn Đại Đình	248	Huyện Tam Đảo	26	08923
08926	Xã Tam Quan	248	Huyện Tam Đảo	26	08872
08929	Xã Hồ Sơn	248	Huyện Tam Đảo	26	08911
08932	Xã Minh Quang	248	Huyện Tam Đảo	26	08911
08935	Thị trấn Hương Canh	249	Huyện Bình Xuyên	26	08935
08936	Thị trấn Gia Khánh	249	Huyện Bình Xuyên	26	08950
08938	Xã Trung Mỹ	249	Huyện Bình Xuyên	26	08944
08944	Thị trấn Bá Hiến	249	Huyện Bình Xuyên	26	08944
08947	Xã Thiện Kế	249	Huyện Bình Xuyên	26	08950
08950	Xã Hương Sơn	249	Huyện Bình Xuyên	26	08950
08953	Xã Tam Hợp	249	Huyện Bình Xuyên	26	08935
08956	Xã Quất Lưu	249	Huyện Bình Xuyên	26	08935
08959	Xã Sơn Lôi	249	Huyện Bình Xuyên	26	08935
08962	Thị trấn Đạo Đức	249	Huyện Bình Xuyên	26	08971
08965	Xã Tân Phong	249	Huyện Bình Xuyên	26	08971
08968	Thị trấn Thanh Lãng	249	Huyện Bình Xuyên	26	08971
08971	Xã Phú Xuân	249	Huyện Bình Xuyên	26	08971
08973	Thị trấn Chi Đông	250	Huyện Mê Linh	01	08974
08974	Xã Đại Thịnh	250	Huyện Mê Linh	01	08995 09022 08974
08977	Xã Kim Hoa	250	Huyện Mê Linh	01	08974 08995
08980	Xã Thạch Đà	250	Huyện Mê Linh	01	08980 08995
08983	Xã Tiến Thắng	250	Huyện Mê Linh	01	08995
08986	Xã Tự Lập	250	Huyện Mê Linh	01	08995
08989	Thị trấn Quang Minh	250	Huyện Mê Linh	01	08974
08992	Xã Thanh Lâm	250	Huyện Mê Linh	01	08995 08974
08995	Xã Tam Đồng	250	Huyện Mê Linh	01	08995
08998	Xã Liên Mạc	250	Huyện Mê Linh	01	08980
09004	Xã Chu Phan	250	Huyện Mê Linh	01	08980
09007	Xã Tiến Thịnh	250	Huyện Mê Linh	01	08980 09787
09010	Xã Mê Linh	250	Huyện Mê Linh	01	09022 08974
09013	Xã Văn Khê	250	Huyện Mê Linh	01	09022 08995 08980
09016	Xã Hoàng Kim	250	Huyện Mê Linh	01	08980
09019	Xã Tiền Phong	250	Huyện Mê Linh	01	09022 08974 00493
09022	Xã Tráng Việt	250	Huyện Mê Linh	01	09022
09025	Thị trấn Yên Lạc	251	Huyện Yên Lạc	26	09025
09028	Xã Đồng Cương	251	Huyện Yên Lạc	26	09025
09031	Xã Đồng Văn	251	Huyện Yên Lạc	26	09040
09034	Xã Bình Định	251	Huyện Yên Lạc	26	09025
09037	Xã Trung Nguyên	251	Huyện Yên Lạc	26	09040
09040	Xã Tề Lỗ	251	Huyện Yên Lạc	26	09040
09043	Thị trấn Tam Hồng	251	Huyện Yên Lạc	26	09043
09046	Xã Yên Đồng	251	Huyện Yên Lạc	26	09043
09049	Xã Văn Tiến	251	Huyện Yên Lạc	26	09052
09052	Xã Nguyệt Đức	251	Huyện Yên Lạc	26	09052
09055	Xã Yên Phương	251	Huyện Yên Lạc	26	09043
09061	Xã Trung Kiên	251	Huyện Yên Lạc	26	09052
09064	Xã Liên Châu	251	Huyện Yên Lạc	26	09064
09067	Xã Đại Tự	251	Huyện Yên Lạc	26	09064
09070	Xã Hồng Châu	251	Huyện Yên Lạc	26	09064
09073	Xã Trung Hà	251	Huyện Yên Lạc	26	09052
09076	Thị trấn Vĩnh Tường	252	Huyện Vĩnh Tường	26	09076
09079	Xã Kim Xá	252	Huyện Vĩnh Tường	26	09079
09082	Xã Yên Bình	252	Huyện Vĩnh Tường	26	09079
09085	Xã Chấn Hưng	252	Huyện Vĩnh Tường	26	09079
09088	Xã Nghĩa Hưng	252	Huyện Vĩnh Tường	26	09100
09091	Xã Yên Lập	252	Huyện Vĩnh Tường	26	09100
09097	Xã Sao Đại Việt	252	Huyện Vĩnh Tường	26	09106
09100	Xã Đại Đồng	252	Huyện Vĩnh Tường	26	09100
09106	Xã Lũng Hòa	252	Huyện Vĩnh Tường	26	09106
09112	Thị trấn Thổ Tang	252	Huyện Vĩnh Tường	26	09112
09118	Xã Lương Điền	252	Huyện Vĩnh Tường	26	09076
09124	Xã Tân Phú	252	Huyện Vĩnh Tường	26	09106
09127	Xã Thượng Trưng	252	Huyện Vĩnh Tường	26	09112
09130	Xã Vũ Di	252	Huyện Vĩnh Tường	26	09076
09136	Xã Tuân Chính	252	Huyện Vĩnh Tường	26	09112
09145	Thị trấn Tứ Trưng	252	Huyện Vĩnh Tường	26	09076
09148	Xã Ngũ Kiên	252	Huyện Vĩnh Tường	26	09154
09151	Xã An Nhân	252	Huyện Vĩnh Tường	26	09154
09154	Xã Vĩnh Thịnh	252	Huyện Vĩnh Tường	26	09154
09157	Xã Vĩnh Phú	252	Huyện Vĩnh Tường	26	09154
09163	Phường Vũ Ninh	256	Thành phố Bắc Ninh	27	09169
09166	Phường Đáp Cầu	256	Thành phố Bắc Ninh	27	09169
09169	Phường Thị Cầu	256	Thành phố Bắc Ninh	27	09169
09172	Phường Kinh Bắc	256	Thành phố Bắc Ninh	27	09187
09181	Phường Đại Phúc	256	Thành phố Bắc Ninh	27	09190
09184	Phường Tiền Ninh Vệ	256	Thành phố Bắc Ninh	27	09187
09187	Phường Suối Hoa	256	Thành phố Bắc Ninh	27	09187
09190	Phường Võ Cường	256	Thành phố Bắc Ninh	27	09190
09193	Thị trấn Chờ	258	Huyện Yên Phong	27	09193
09196	Xã Dũng Liệt	258	Huyện Yên Phong	27	09205
09199	Xã Tam Đa	258	Huyện Yên Phong	27	09208
09202	Xã Tam Giang	258	Huyện Yên Phong	27	09202
09205	Xã Yên Trung	258	Huyện Yên Phong	27	09205
09208	Xã Thụy Hòa	258	Huyện Yên Phong	27	09208
09211	Xã Hòa Tiến	258	Huyện Yên Phong	27	09202
09214	Phường Hòa Long	256	Thành phố Bắc Ninh	27	09187
09217	Xã Đông Tiến	258	Huyện Yên Phong	27	09193
09220	Xã Yên Phụ	258	Huyện Yên Phong	27	09238
09223	Xã Trung Nghĩa	258	Huyện Yên Phong	27	09193
09226	Phường Vạn An	256	Thành phố Bắc Ninh	27	09187
09229	Xã Đông Phong	258	Huyện Yên Phong	27	09208
09232	Xã Long Châu	258	Huyện Yên Phong	27	09193
09235	Phường Khúc Xuyên	256	Thành phố Bắc Ninh	27	09187
09238	Xã Văn Môn	258	Huyện Yên Phong	27	09238
09241	Xã Đông Thọ	258	Huyện Yên Phong	27	09238
09244	Phường Phong Khê	256	Thành phố Bắc Ninh	27	09190
09247	Phường Phố Mới	259	Thị xã Quế Võ	27	09247
09250	Xã Việt Thống	259	Thị xã Quế Võ	27	09253
09253	Phường Đại Xuân	259	Thị xã Quế Võ	27	09253
09256	Phường Kim Chân	256	Thành phố Bắc Ninh	27	09169
09259	Phường Nhân Hòa	259	Thị xã Quế Võ	27	09253
09262	Phường Bằng An	259	Thị xã Quế Võ	27	09247
09265	Phường Phương Liễu	259	Thị xã Quế Võ	27	09265
09268	Phường Quế Tân	259	Thị xã Quế Võ	27	09247
09271	Phường Vân Dương	256	Thành phố Bắc Ninh	27	09286
09274	Phường Phù Lương	259	Thị xã Quế Võ	27	09301
09277	Xã Phù Lãng	259	Thị xã Quế Võ	27	09292
09280	Phường Phượng Mao	259	Thị xã Quế Võ	27	09265
09283	Phường Việt Hùng	259	Thị xã Quế Võ	27	09247
09286	Phường Nam Sơn	256	Thành phố Bắc Ninh	27	09286
09289	Xã Ngọc Xá	259	Thị xã Quế Võ	27	09301
09292	Xã Châu Phong	259	Thị xã Quế Võ	27	09292
09295	Phường Bồng Lai	259	Thị xã Quế Võ	27	09295
09298	Phường Cách Bi	259	Thị xã Quế Võ	27	09295
09301	Xã Đào Viên	259	Thị xã Quế Võ	27	09301
09304	Xã Yên Giả	259	Thị xã Quế Võ	27	09313
09307	Xã Mộ Đạo	259	Thị xã Quế Võ	27	09295
09310	Xã Đức Long	259	Thị xã Quế Võ	27	09292
09313	Xã Chi Lăng	259	Thị xã Quế Võ	27	09313
09319	Thị trấn Lim	260	Huyện Tiên Du	27	09319
09322	Xã Phú Lâm	260	Huyện Tiên Du	27	09319
09325	Phường Khắc Niệm	256	Thành phố Bắc Ninh	27	09325
09328	Xã Nội Duệ	260	Huyện Tiên Du	27	09319
09331	Phường Hạp Lĩnh	256	Thành phố Bắc Ninh	27	09325
09334	Xã Liên Bão	260	Huyện Tiên Du	27	09334
09337	Xã Hiên Vân	260	Huyện Tiên Du	27	09334
09340	Xã Hoàn Sơn	260	Huyện Tiên Du	27	09340
09343	Xã Lạc Vệ	260	Huyện Tiên Du	27	09343
09346	Xã Việt Đoàn	260	Huyện Tiên Du	27	09334
09349	Xã Phật Tích	260	Huyện Tiên Du	27	09349
09352	Xã Tân Chi	260	Huyện Tiên Du	27	09343
09355	Xã Đại Đồng	260	Huyện Tiên Du	27	09340
09358	Xã Tri Phương	260	Huyện Tiên Du	27	09340
09361	Xã Minh Đạo	260	Huyện Tiên Du	27	09349
09364	Xã Cảnh Hưng	260	Huyện Tiên Du	27	09349
09367	Phường Đông Ngàn	261	Thành phố Từ Sơn	27	09367
09370	Phường Tam Sơn	261	Thành phố Từ Sơn	27	09370
09373	Phường Hương Mạc	261	Thành phố Từ Sơn	27	09379
09376	Phường Tương Giang	261	Thành phố Từ Sơn	27	09370
09379	Phường Phù Khê	261	Thành phố Từ Sơn	27	09379
09382	Phường Đồng Kỵ	261	Thành phố Từ Sơn	27	09385
09383	Phường Trang Hạ	261	Thành phố Từ Sơn	27	09385
09385	Phường Đồng Nguyên	261	Thành phố Từ Sơn	27	09385
09388	Phường Châu Khê	261	Thành phố Từ Sơn	27	09379
09391	Phường Tân Hồng	261	Thành phố Từ Sơn	27	09367
09394	Phường Đình Bảng	261	Thành phố Từ Sơn	27	09367
09397	Phường Phù Chẩn	261	Thành phố Từ Sơn	27	09367
09400	Phường Hồ	262	Thị xã Thuận Thành	27	09400
09403	Xã Hoài Thượng	262	Thị xã Thuận Thành	27	09409
09406	Xã Đại Đồng Thành	262	Thị xã Thuận Thành	27	09400
09409	Xã Mão Điền	262	Thị xã Thuận Thành	27	09409
09412	Phường Song Hồ	262	Thị xã Thuận Thành	27	09400
09415	Xã Đình Tổ	262	Thị xã Thuận Thành	27	09427
09418	Phường An Bình	262	Thị xã Thuận Thành	27	09409
09421	Phường Trí Quả	262	Thị xã Thuận Thành	27	09427
09424	Phường Gia Đông	262	Thị xã Thuận Thành	27	09400
09427	Phường Thanh Khương	262	Thị xã Thuận Thành	27	09427
09430	Phường Trạm Lộ	262	Thị xã Thuận Thành	27	09430
09433	Phường Xuân Lâm	262	Thị xã Thuận Thành	27	09433
09436	Phường Hà Mãn	262	Thị xã Thuận Thành	27	09433
09439	Xã Ngũ Thái	262	Thị xã Thuận Thành	27	09433
09442	Xã Nguyệt Đức	262	Thị xã Thuận Thành	27	09445
09445	Phường Ninh Xá	262	Thị xã Thuận Thành	27	09445
09448	Xã Nghĩa Đạo	262	Thị xã Thuận Thành	27	09430
09451	Xã Song Liễu	262	Thị xã Thuận Thành	27	09433
09454	Thị trấn Gia Bình	263	Huyện Gia Bình	27	09454
09457	Xã Vạn Ninh	263	Huyện Gia Bình	27	09466
09460	Xã Thái Bảo	263	Huyện Gia Bình	27	09475
09463	Xã Giang Sơn	263	Huyện Gia Bình	27	09487
09466	Xã Cao Đức	263	Huyện Gia Bình	27	09466
09469	Xã Đại Lai	263	Huyện Gia Bình	27	09469
09472	Xã Song Giang	263	Huyện Gia Bình	27	09469
09475	Xã Bình Dương	263	Huyện Gia Bình	27	09475
09478	Xã Lãng Ngâm	263	Huyện Gia Bình	27	09487
09481	Thị trấn Nhân Thắng	263	Huyện Gia Bình	27	09475
09484	Xã Xuân Lai	263	Huyện Gia Bình	27	09454
09487	Xã Đông Cứu	263	Huyện Gia Bình	27	09487
09490	Xã Đại Bái	263	Huyện Gia Bình	27	09454
09493	Xã Quỳnh Phú	263	Huyện Gia Bình	27	09454
09496	Thị trấn Thứa	264	Huyện Lương Tài	27	09496
09499	Xã An Thịnh	264	Huyện Lương Tài	27	09499
09502	Xã Trung Kênh	264	Huyện Lương Tài	27	09499
09505	Xã Phú Hòa	264	Huyện Lương Tài	27	09496
09508	Xã An Tập	264	Huyện Lương Tài	27	09499
09511	Xã Tân Lãng	264	Huyện Lương Tài	27	09496
09514	Xã Quảng Phú	264	Huyện Lương Tài	27	09529
09517	Xã Quang Minh	264	Huyện Lương Tài	27	09523
09523	Xã Trung Chính	264	Huyện Lương Tài	27	09523
09529	Xã Bình Định	264	Huyện Lương Tài	27	09529
09532	Xã Phú Lương	264	Huyện Lương Tài	27	09523
09535	Xã Lâm Thao	264	Huyện Lương Tài	27	09529
09538	Phường Quang Trung	268	Quận Hà Đông	01	09556 09552
09541	Phường Mộ Lao	268	Quận Hà Đông	01	09556 00637
09542	Phường Văn Quán	268	Quận Hà Đông	01	09556 00643
09544	Phường Vạn Phúc	268	Quận Hà Đông	01	09556
09551	Phường La Khê	268	Quận Hà Đông	01	09886 09556
09552	Phường Phú La	268	Quận Hà Đông	01	09552 09886
09553	Phường Phúc La	268	Quận Hà Đông	01	09556
09556	Phường Hà Cầu	268	Quận Hà Đông	01	09552 09556
09562	Phường Yên Nghĩa	268	Quận Hà Đông	01	09562 09886
09565	Phường Kiến Hưng	268	Quận Hà Đông	01	09552 09568 00664
09568	Phường Phú Lãm	268	Quận Hà Đông	01	09568
09571	Phường Phú Lương	268	Quận Hà Đông	01	09568 09552 10126
09574	Phường Ngô Quyền	269	Thị xã Sơn Tây	01	09574
09577	Phường Phú Thịnh	269	Thị xã Sơn Tây	01	09574
09586	Phường Sơn Lộc	269	Thị xã Sơn Tây	01	09574 09604
09589	Phường Xuân Khanh	269	Thị xã Sơn Tây	01	09604
09592	Xã Đường Lâm	269	Thị xã Sơn Tây	01	09574
09595	Phường Viên Sơn	269	Thị xã Sơn Tây	01	09574
09598	Xã Xuân Sơn	269	Thị xã Sơn Tây	01	09604
09601	Phường Trung Hưng	269	Thị xã Sơn Tây	01	09574 09604
09604	Xã Thanh Mỹ	269	Thị xã Sơn Tây	01	09604 09574
09607	Phường Trung Sơn Trầm	269	Thị xã Sơn Tây	01	09604
09610	Xã Kim Sơn	269	Thị xã Sơn Tây	01	09616
09613	Xã Sơn Đông	269	Thị xã Sơn Tây	01	09616
09616	Xã Cổ Đông	269	Thị xã Sơn Tây	01	09616 09988
09619	Thị trấn Tây Đằng	271	Huyện Ba Vì	01	09661 09619
09625	Xã Phú Cường	271	Huyện Ba Vì	01	09634
09628	Xã Cổ Đô	271	Huyện Ba Vì	01	09634
09634	Xã Vạn Thắng	271	Huyện Ba Vì	01	09634
09640	Xã Phong Vân	271	Huyện Ba Vì	01	09634
09643	Xã Phú Đông	271	Huyện Ba Vì	01	09634
09646	Xã Phú Hồng	271	Huyện Ba Vì	01	09634
09649	Xã Phú Châu	271	Huyện Ba Vì	01	09664
09652	Xã Thái Hòa	271	Huyện Ba Vì	01	09664
09655	Xã Đồng Thái	271	Huyện Ba Vì	01	09664
09658	Xã Phú Sơn	271	Huyện Ba Vì	01	09664
09661	Xã Minh Châu	271	Huyện Ba Vì	01	09661
09664	Xã Vật Lại	271	Huyện Ba Vì	01	09664
09667	Xã Chu Minh	271	Huyện Ba Vì	01	09661 09619
09670	Xã Tòng Bạt	271	Huyện Ba Vì	01	09676
09673	Xã Cẩm Lĩnh	271	Huyện Ba Vì	01	09676 09694
09676	Xã Sơn Đà	271	Huyện Ba Vì	01	09676
09679	Xã Đông Quang	271	Huyện Ba Vì	01	09619
09682	Xã Tiên Phong	271	Huyện Ba Vì	01	09619
09685	Xã Thụy An	271	Huyện Ba Vì	01	09619 09694
09688	Xã Cam Thượng	271	Huyện Ba Vì	01	09619
09691	Xã Thuần Mỹ	271	Huyện Ba Vì	01	09676
09694	Xã Tản Lĩnh	271	Huyện Ba Vì	01	09694
09697	Xã Ba Trại	271	Huyện Ba Vì	01	09694
09700	Xã Minh Quang	271	Huyện Ba Vì	01	09700 09676
09703	Xã Ba Vì	271	Huyện Ba Vì	01	09700
09706	Xã Vân Hòa	271	Huyện Ba Vì	01	09706
09709	Xã Yên Bài	271	Huyện Ba Vì	01	09706
09712	Xã Khánh Thượng	271	Huyện Ba Vì	01	09700
09715	Thị trấn Phúc Thọ	272	Huyện Phúc Thọ	01	09715
09721	Xã Vân Phúc	272	Huyện Phúc Thọ	01	09739
09724	Xã Nam Hà	272	Huyện Phúc Thọ	01	09739
09727	Xã Xuân Đình	272	Huyện Phúc Thọ	01	09739
09733	Xã Sen Phương	272	Huyện Phúc Thọ	01	09739
09739	Xã Võng Xuyên	272	Huyện Phúc Thọ	01	09739
09742	Xã Tích Lộc	272	Huyện Phúc Thọ	01	09715
09745	Xã Long Thượng	272	Huyện Phúc Thọ	01	09715
09751	Xã Hát Môn	272	Huyện Phúc Thọ	01	09772
09757	Xã Thanh Đa	272	Huyện Phúc Thọ	01	09772
09760	Xã Trạch Mỹ Lộc	272	Huyện Phúc Thọ	01	09715
09763	Xã Phúc Hòa	272	Huyện Phúc Thọ	01	09715
09766	Xã Ngọc Tảo	272	Huyện Phúc Thọ	01	09772
09769	Xã Phụng Thượng	272	Huyện Phúc Thọ	01	09715
09772	Xã Tam Thuấn	272	Huyện Phúc Thọ	01	09772
09775	Xã Tam Hiệp	272	Huyện Phúc Thọ	01	09772
09778	Xã Hiệp Thuận	272	Huyện Phúc Thọ	01	09772
09781	Xã Liên Hiệp	272	Huyện Phúc Thọ	01	09772
09784	Thị trấn Phùng	273	Huyện Đan Phượng	01	09784
09787	Xã Trung Châu	273	Huyện Đan Phượng	01	09787 08980
09790	Xã Thọ An	273	Huyện Đan Phượng	01	09787 08980
09793	Xã Thọ Xuân	273	Huyện Đan Phượng	01	09787 08980
09796	Xã Hồng Hà	273	Huyện Đan Phượng	01	09817 09787 09022 08980
09799	Xã Liên Hồng	273	Huyện Đan Phượng	01	09817 09022
09802	Xã Liên Hà	273	Huyện Đan Phượng	01	09817 09022
09805	Xã Hạ Mỗ	273	Huyện Đan Phượng	01	09817
09808	Xã Liên Trung	273	Huyện Đan Phượng	01	09817 09022
09811	Xã Phương Đình	273	Huyện Đan Phượng	01	09787
09814	Xã Thượng Mỗ	273	Huyện Đan Phượng	01	09784
09817	Xã Tân Hội	273	Huyện Đan Phượng	01	09817
09820	Xã Tân Lập	273	Huyện Đan Phượng	01	09832 09817
09823	Xã Đan Phượng	273	Huyện Đan Phượng	01	09784
09826	Xã Đồng Tháp	273	Huyện Đan Phượng	01	09784
09829	Xã Song Phượng	273	Huyện Đan Phượng	01	09784
09832	Thị trấn Trạm Trôi	274	Huyện Hoài Đức	01	09832
09835	Xã Đức Thượng	274	Huyện Hoài Đức	01	09832
09838	Xã Minh Khai	274	Huyện Hoài Đức	01	09856
09841	Xã Dương Liễu	274	Huyện Hoài Đức	01	09856
09844	Xã Di Trạch	274	Huyện Hoài Đức	01	09832
09847	Xã Đức Giang	274	Huyện Hoài Đức	01	09832
09850	Xã Cát Quế	274	Huyện Hoài Đức	01	09856
09853	Xã Kim Chung	274	Huyện Hoài Đức	01	09832 00613
09856	Xã Yên Sở	274	Huyện Hoài Đức	01	09856
09859	Xã Sơn Đồng	274	Huyện Hoài Đức	01	09871
09862	Xã Vân Canh	274	Huyện Hoài Đức	01	00622 09871
09865	Xã Đắc Sở	274	Huyện Hoài Đức	01	09856
09868	Xã Lại Yên	274	Huyện Hoài Đức	01	09871
09871	Xã Tiền Yên	274	Huyện Hoài Đức	01	09871
09874	Xã Song Phương	274	Huyện Hoài Đức	01	09871 09877
09877	Xã An Khánh	274	Huyện Hoài Đức	01	09877 00634 09871
09880	Xã An Thượng	274	Huyện Hoài Đức	01	09877 09871
09883	Xã Vân Côn	274	Huyện Hoài Đức	01	09877 09871
09886	Phường Dương Nội	268	Quận Hà Đông	01	09886 00637 00634 09877
09889	Xã La Phù	274	Huyện Hoài Đức	01	09877 09886
09892	Xã Đông La	274	Huyện Hoài Đức	01	09877
09895	Thị trấn Quốc Oai	275	Huyện Quốc Oai	01	09895 10003
09898	Xã Sài Sơn	275	Huyện Quốc Oai	01	09895
09904	Xã Phượng Sơn	275	Huyện Quốc Oai	01	09895 10003
09907	Xã Ngọc Liệp	275	Huyện Quốc Oai	01	09910 10003
09910	Xã Ngọc Mỹ	275	Huyện Quốc Oai	01	09910 09895
09916	Xã Thạch Thán	275	Huyện Quốc Oai	01	09895
09919	Xã Đồng Quang	275	Huyện Quốc Oai	01	09931
09922	Xã Phú Cát	275	Huyện Quốc Oai	01	09952 09982
09925	Xã Tuyết Nghĩa	275	Huyện Quốc Oai	01	09910
09928	Xã Liệp Nghĩa	275	Huyện Quốc Oai	01	09910
09931	Xã Cộng Hòa	275	Huyện Quốc Oai	01	09931
09934	Xã Hưng Đạo	275	Huyện Quốc Oai	01	09931
09940	Xã Phú Mãn	275	Huyện Quốc Oai	01	09952
09943	Xã Cấn Hữu	275	Huyện Quốc Oai	01	09910
09949	Xã Hòa Thạch	275	Huyện Quốc Oai	01	09952
09952	Xã Đông Yên	275	Huyện Quốc Oai	01	09952
09955	Thị trấn Liên Quan	276	Huyện Thạch Thất	01	09955
09958	Xã Đại Đồng	276	Huyện Thạch Thất	01	09955
09961	Xã Cẩm Yên	276	Huyện Thạch Thất	01	09955
09964	Xã Lại Thượng	276	Huyện Thạch Thất	01	09955
09967	Xã Phú Kim	276	Huyện Thạch Thất	01	09955
09970	Xã Hương Ngải	276	Huyện Thạch Thất	01	10003
09973	Xã Lam Sơn	276	Huyện Thạch Thất	01	10003
09976	Xã Kim Quan	276	Huyện Thạch Thất	01	09955
09982	Xã Bình Yên	276	Huyện Thạch Thất	01	09982 09988
09988	Xã Thạch Hòa	276	Huyện Thạch Thất	01	09988 09706 04930
09991	Xã Cần Kiệm	276	Huyện Thạch Thất	01	09982
09997	Xã Phùng Xá	276	Huyện Thạch Thất	01	10003
10000	Xã Tân Xã	276	Huyện Thạch Thất	01	09982 09988
10003	Xã Thạch Xá	276	Huyện Thạch Thất	01	10003
10006	Xã Quang Trung	276	Huyện Thạch Thất	01	10003 09910
10009	Xã Hạ Bằng	276	Huyện Thạch Thất	01	09982 09988
10012	Xã Đồng Trúc	276	Huyện Thạch Thất	01	09982
10015	Thị trấn Chúc Sơn	277	Huyện Chương Mỹ	01	10015
10018	Thị trấn Xuân Mai	277	Huyện Chương Mỹ	01	10045
10021	Xã Phụng Châu	277	Huyện Chương Mỹ	01	10015
10024	Xã Tiên Phương	277	Huyện Chương Mỹ	01	10015
10027	Xã Đông Sơn	277	Huyện Chương Mỹ	01	10030
10030	Xã Đông Phương Yên	277	Huyện Chương Mỹ	01	10030
10033	Xã Phú Nghĩa	277	Huyện Chương Mỹ	01	10030
10039	Xã Trường Yên	277	Huyện Chương Mỹ	01	10030
10042	Xã Ngọc Hòa	277	Huyện Chương Mỹ	01	10015
10045	Xã Thủy Xuân Tiên	277	Huyện Chương Mỹ	01	10045
10048	Xã Thanh Bình	277	Huyện Chương Mỹ	01	10030
10051	Xã Trung Hòa	277	Huyện Chương Mỹ	01	10030
10054	Xã Đại Yên	277	Huyện Chương Mỹ	01	10015
10057	Xã Thụy Hương	277	Huyện Chương Mỹ	01	10015
10060	Xã Tốt Động	277	Huyện Chương Mỹ	01	10072
10063	Xã Lam Điền	277	Huyện Chương Mỹ	01	10072 10126
10066	Xã Tân Tiến	277	Huyện Chương Mỹ	01	10045 10081
10069	Xã Nam Phương Tiến	277	Huyện Chương Mỹ	01	10045
10072	Xã Hợp Đồng	277	Huyện Chương Mỹ	01	10072
10075	Xã Hoàng Văn Thụ	277	Huyện Chương Mỹ	01	10081
10078	Xã Hoàng Diệu	277	Huyện Chương Mỹ	01	10072
10081	Xã Hữu Văn	277	Huyện Chương Mỹ	01	10081
10084	Xã Quảng Bị	277	Huyện Chương Mỹ	01	10072
10087	Xã Mỹ Lương	277	Huyện Chương Mỹ	01	10081
10090	Xã Thượng Vực	277	Huyện Chương Mỹ	01	10096
10096	Xã Hồng Phú	277	Huyện Chương Mỹ	01	10096
10099	Xã Trần Phú	277	Huyện Chương Mỹ	01	10081
10102	Xã Văn Võ	277	Huyện Chương Mỹ	01	10096
10105	Xã Đồng Lạc	277	Huyện Chương Mỹ	01	10096
10108	Xã Hòa Phú	277	Huyện Chương Mỹ	01	10096
10114	Thị trấn Kim Bài	278	Huyện Thanh Oai	01	10114
10117	Phường Đồng Mai	268	Quận Hà Đông	01	09562 10015
10120	Xã Cự Khê	278	Huyện Thanh Oai	01	10126 09568
10123	Phường Biên Giang	268	Quận Hà Đông	01	10015
10126	Xã Bích Hòa	278	Huyện Thanh Oai	01	10126
10129	Xã Mỹ Hưng	278	Huyện Thanh Oai	01	10144
10132	Xã Cao Viên	278	Huyện Thanh Oai	01	10126
10135	Xã Bình Minh	278	Huyện Thanh Oai	01	10126
10138	Xã Tam Hưng	278	Huyện Thanh Oai	01	10144
10141	Xã Thanh Cao	278	Huyện Thanh Oai	01	10126
10144	Xã Thanh Thùy	278	Huyện Thanh Oai	01	10144
10147	Xã Thanh Mai	278	Huyện Thanh Oai	01	10114
10150	Xã Thanh Văn	278	Huyện Thanh Oai	01	10144
10153	Xã Đỗ Động	278	Huyện Thanh Oai	01	10114
10156	Xã Kim An	278	Huyện Thanh Oai	01	10114
10159	Xã Kim Thư	278	Huyện Thanh Oai	01	10114 10096
10162	Xã Phương Trung	278	Huyện Thanh Oai	01	10114
10165	Xã Tân Ước	278	Huyện Thanh Oai	01	10180
10168	Xã Dân Hòa	278	Huyện Thanh Oai	01	10180
10171	Xã Liên Châu	278	Huyện Thanh Oai	01	10180
10174	Xã Cao Xuân Dương	278	Huyện Thanh Oai	01	10180
10180	Xã Hồng Dương	278	Huyện Thanh Oai	01	10180
10183	Thị trấn Thường Tín	279	Huyện Thường Tín	01	10183
10186	Xã Ninh Sở	279	Huyện Thường Tín	01	10210 00685
10189	Xã Nhị Khê	279	Huyện Thường Tín	01	10183
10192	Xã Duyên Thái	279	Huyện Thường Tín	01	10210 00685 00679
10195	Xã Khánh Hà	279	Huyện Thường Tín	01	10183 00679
10198	Xã Hòa Bình	279	Huyện Thường Tín	01	10183
10201	Xã Văn Bình	279	Huyện Thường Tín	01	10183
10204	Xã Hiền Giang	279	Huyện Thường Tín	01	10183
10207	Xã Hồng Vân	279	Huyện Thường Tín	01	10210
10210	Xã Vân Tảo	279	Huyện Thường Tín	01	10210
10213	Xã Liên Phương	279	Huyện Thường Tín	01	10210
10216	Xã Văn Phú	279	Huyện Thường Tín	01	10183
10219	Xã Tự Nhiên	279	Huyện Thường Tín	01	10237
10222	Xã Tiền Phong	279	Huyện Thường Tín	01	10183
10225	Xã Hà Hồi	279	Huyện Thường Tín	01	10210
10231	Xã Nguyễn Trãi	279	Huyện Thường Tín	01	10231
10234	Xã Quất Động	279	Huyện Thường Tín	01	10231
10237	Xã Chương Dương	279	Huyện Thường Tín	01	10237
10240	Xã Tân Minh	279	Huyện Thường Tín	01	10231
10243	Xã Lê Lợi	279	Huyện Thường Tín	01	10237
10246	Xã Thắng Lợi	279	Huyện Thường Tín	01	10237
10249	Xã Dũng Tiến	279	Huyện Thường Tín	01	10231
10255	Xã Nghiêm Xuyên	279	Huyện Thường Tín	01	10231
10258	Xã Tô Hiệu	279	Huyện Thường Tín	01	10237 10273
10261	Xã Văn Tự	279	Huyện Thường Tín	01	10273
10264	Xã Vạn Nhất	279	Huyện Thường Tín	01	10273 10237
10267	Xã Minh Cường	279	Huyện Thường Tín	01	10273
10270	Thị trấn Phú Minh	280	Huyện Phú Xuyên	01	10273
10273	Thị trấn Phú Xuyên	280	Huyện Phú Xuyên	01	10273
10276	Xã Hồng Minh	280	Huyện Phú Xuyên	01	10279
10279	Xã Phượng Dực	280	Huyện Phú Xuyên	01	10279
10282	Xã Nam Tiến	280	Huyện Phú Xuyên	01	10273
10291	Xã Văn Hoàng	280	Huyện Phú Xuyên	01	10279
10294	Xã Phú Túc	280	Huyện Phú Xuyên	01	10279
10300	Xã Hồng Thái	280	Huyện Phú Xuyên	01	10273
10303	Xã Hoàng Long	280	Huyện Phú Xuyên	01	10279
10312	Xã Nam Phong	280	Huyện Phú Xuyên	01	10273
10315	Xã Tân Dân	280	Huyện Phú Xuyên	01	10330
10318	Xã Quang Hà	280	Huyện Phú Xuyên	01	10273
10321	Xã Chuyên Mỹ	280	Huyện Phú Xuyên	01	10330
10324	Xã Khai Thái	280	Huyện Phú Xuyên	01	10342
10327	Xã Phúc Tiến	280	Huyện Phú Xuyên	01	10342
10330	Xã Vân Từ	280	Huyện Phú Xuyên	01	10330
10333	Xã Tri Thủy	280	Huyện Phú Xuyên	01	10342
10336	Xã Đại Xuyên	280	Huyện Phú Xuyên	01	10342
10339	Xã Phú Yên	280	Huyện Phú Xuyên	01	10330
10342	Xã Bạch Hạ	280	Huyện Phú Xuyên	01	10342
10345	Xã Quang Lãng	280	Huyện Phú Xuyên	01	10342
10348	Xã Châu Can	280	Huyện Phú Xuyên	01	10330
10351	Xã Minh Tân	280	Huyện Phú Xuyên	01	10342
10354	Thị trấn Vân Đình	281	Huyện Ứng Hòa	01	10354
10363	Xã Hoa Viên	281	Huyện Ứng Hòa	01	10369
10366	Xã Quảng Phú Cầu	281	Huyện Ứng Hòa	01	10369
10369	Xã Trường Thịnh	281	Huyện Ứng Hòa	01	10369
10375	Xã Liên Bạt	281	Huyện Ứng Hòa	01	10369
10378	Xã Cao Sơn Tiến	281	Huyện Ứng Hòa	01	10354
10384	Xã Phương Tú	281	Huyện Ứng Hòa	01	10354
10387	Xã Trung Tú	281	Huyện Ứng Hòa	01	10402
10390	Xã Đồng Tân	281	Huyện Ứng Hòa	01	10402
10393	Xã Tảo Dương Văn	281	Huyện Ứng Hòa	01	10354
10396	Xã Thái Hòa	281	Huyện Ứng Hòa	01	10417
10399	Xã Minh Đức	281	Huyện Ứng Hòa	01	10402
10402	Xã Trầm Lộng	281	Huyện Ứng Hòa	01	10402
10411	Xã Kim Đường	281	Huyện Ứng Hòa	01	10402
10417	Xã Hòa Phú	281	Huyện Ứng Hòa	01	10417
10423	Xã Đại Hùng	281	Huyện Ứng Hòa	01	10402
10426	Xã Đông Lỗ	281	Huyện Ứng Hòa	01	10402
10429	Xã Phù Lưu	281	Huyện Ứng Hòa	01	10417
10432	Xã Đại Cường	281	Huyện Ứng Hòa	01	10402
10435	Xã Bình Lưu Quang	281	Huyện Ứng Hòa	01	10417
10441	Thị trấn Đại Nghĩa	282	Huyện Mỹ Đức	01	10441
10444	Xã Đồng Tâm	282	Huyện Mỹ Đức	01	10459 10081
10447	Xã Thượng Lâm	282	Huyện Mỹ Đức	01	10459
10450	Xã Tuy Lai	282	Huyện Mỹ Đức	01	10459
10453	Xã Phúc Lâm	282	Huyện Mỹ Đức	01	10459
10459	Xã Mỹ Xuyên	282	Huyện Mỹ Đức	01	10459
10462	Xã An Mỹ	282	Huyện Mỹ Đức	01	10465
10465	Xã Hồng Sơn	282	Huyện Mỹ Đức	01	10465
10468	Xã Lê Thanh	282	Huyện Mỹ Đức	01	10465
10471	Xã Xuy Xá	282	Huyện Mỹ Đức	01	10465
10474	Xã Phùng Xá	282	Huyện Mỹ Đức	01	10465
10477	Xã Phù Lưu Tế	282	Huyện Mỹ Đức	01	10441
10480	Xã Đại Hưng	282	Huyện Mỹ Đức	01	10441
10483	Xã Vạn Tín	282	Huyện Mỹ Đức	01	10489
10489	Xã Hương Sơn	282	Huyện Mỹ Đức	01	10489
10492	Xã Hùng Tiến	282	Huyện Mỹ Đức	01	10489
10495	Xã An Tiến	282	Huyện Mỹ Đức	01	10489
10498	Xã Hợp Tiến	282	Huyện Mỹ Đức	01	10465
10501	Xã Hợp Thanh	282	Huyện Mỹ Đức	01	10441
10504	Xã An Phú	282	Huyện Mỹ Đức	01	10441
10507	Phường Cẩm Thượng	288	Thành phố Hải Dương	30	10507
10510	Phường Bình Hàn	288	Thành phố Hải Dương	30	10507
10513	Phường Ngọc Châu	288	Thành phố Hải Dương	30	10525
10514	Phường Nhị Châu	288	Thành phố Hải Dương	30	10525
10516	Phường Quang Trung	288	Thành phố Hải Dương	30	10525
10519	Phường Nguyễn Trãi	288	Thành phố Hải Dương	30	10507
10525	Phường Trần Hưng Đạo	288	Thành phố Hải Dương	30	10525
10528	Phường Trần Phú	288	Thành phố Hải Dương	30	10532 10537
10531	Phường Thanh Bình	288	Thành phố Hải Dương	30	10532
10532	Phường Tân Bình	288	Thành phố Hải Dương	30	10532
10534	Phường Lê Thanh Nghị	288	Thành phố Hải Dương	30	10532
10537	Phường Hải Tân	288	Thành phố Hải Dương	30	10537
10540	Phường Tứ Minh	288	Thành phố Hải Dương	30	10891 10543
10543	Phường Việt Hòa	288	Thành phố Hải Dương	30	10543
10546	Phường Phả Lại	290	Thành phố Chí Linh	30	10546
10549	Phường Sao Đỏ	290	Thành phố Chí Linh	30	10549
10552	Phường Bến Tắm	290	Thành phố Chí Linh	30	10552
10555	Xã Hoàng Hoa Thám	290	Thành phố Chí Linh	30	10552
10558	Xã Bắc An	290	Thành phố Chí Linh	30	10552
10561	Xã Hưng Đạo	290	Thành phố Chí Linh	30	10570
10564	Xã Lê Lợi	290	Thành phố Chí Linh	30	10570
10567	Phường Hoàng Tiến	290	Thành phố Chí Linh	30	10573
10570	Phường Cộng Hòa	290	Thành phố Chí Linh	30	10570 10549
10573	Phường Hoàng Tân	290	Thành phố Chí Linh	30	10573
10576	Phường Cổ Thành	290	Thành phố Chí Linh	30	10546
10579	Phường Văn An	290	Thành phố Chí Linh	30	10549
10582	Phường Chí Minh	290	Thành phố Chí Linh	30	10549
10585	Phường Văn Đức	290	Thành phố Chí Linh	30	10573 10678 10549
10588	Phường Thái Học	290	Thành phố Chí Linh	30	10549
10591	Xã Nhân Huệ	290	Thành phố Chí Linh	30	10546
10594	Phường An Lạc	290	Thành phố Chí Linh	30	10603
10600	Phường Đồng Lạc	290	Thành phố Chí Linh	30	10603
10603	Phường Tân Dân	290	Thành phố Chí Linh	30	10603
10606	Thị trấn Nam Sách	291	Huyện Nam Sách	30	10606
10609	Xã Nam Hưng	291	Huyện Nam Sách	30	10615
10612	Xã Nam Tân	291	Huyện Nam Sách	30	10615
10615	Xã Hợp Tiến	291	Huyện Nam Sách	30	10615
10618	Xã Hiệp Cát	291	Huyện Nam Sách	30	10633
10621	Xã Quốc Tuấn	291	Huyện Nam Sách	30	10633
10630	Xã An Bình	291	Huyện Nam Sách	30	10645
10633	Xã Trần Phú	291	Huyện Nam Sách	30	10633
10636	Xã An Sơn	291	Huyện Nam Sách	30	10642
10639	Xã Cộng Hòa	291	Huyện Nam Sách	30	10645 10756 10705
10642	Xã Thái Tân	291	Huyện Nam Sách	30	10642
10645	Xã An Phú	291	Huyện Nam Sách	30	10645
10654	Xã Hồng Phong	291	Huyện Nam Sách	30	10606
10657	Xã Đồng Lạc	291	Huyện Nam Sách	30	10606
10660	Phường Ái Quốc	288	Thành phố Hải Dương	30	10660
10663	Xã An Thượng	288	Thành phố Hải Dương	30	10507
10666	Xã Minh Tân	291	Huyện Nam Sách	30	10642
10672	Phường Nam Đồng	288	Thành phố Hải Dương	30	10837
10675	Phường An Lưu	292	Thị xã Kinh Môn	30	10675
10678	Xã Bạch Đằng	292	Thị xã Kinh Môn	30	10678
10681	Phường Thất Hùng	292	Thị xã Kinh Môn	30	10678
10684	Xã Lê Ninh	292	Thị xã Kinh Môn	30	10678
10693	Phường Phạm Thái	292	Thị xã Kinh Môn	30	10726
10696	Phường Duy Tân	292	Thị xã Kinh Môn	30	10714
10699	Phường Tân Dân	292	Thị xã Kinh Môn	30	10714
10702	Phường Minh Tân	292	Thị xã Kinh Môn	30	10714
10705	Xã Quang Thành	292	Thị xã Kinh Môn	30	10705
10708	Xã Hiệp Hòa	292	Thị xã Kinh Môn	30	10729
10714	Phường Phú Thứ	292	Thị xã Kinh Môn	30	10714
10717	Xã Thăng Long	292	Thị xã Kinh Môn	30	10705
10720	Xã Lạc Long	292	Thị xã Kinh Môn	30	10705
10723	Phường An Sinh	292	Thị xã Kinh Môn	30	10726
10726	Phường Hiệp Sơn	292	Thị xã Kinh Môn	30	10726
10729	Xã Thượng Quận	292	Thị xã Kinh Môn	30	10729 10750
10732	Phường An Phụ	292	Thị xã Kinh Môn	30	10729
10735	Phường Hiệp An	292	Thị xã Kinh Môn	30	10675
10738	Phường Long Xuyên	292	Thị xã Kinh Môn	30	10675
10741	Phường Thái Thịnh	292	Thị xã Kinh Môn	30	10744
10744	Phường Hiến Thành	292	Thị xã Kinh Môn	30	10744
10747	Xã Minh Hòa	292	Thị xã Kinh Môn	30	10744
10750	Thị trấn Phú Thái	293	Huyện Kim Thành	30	10750
10756	Xã Lai Khê	293	Huyện Kim Thành	30	10756
10762	Xã Vũ Dũng	293	Huyện Kim Thành	30	10756 10705
10768	Xã Tuấn Việt	293	Huyện Kim Thành	30	10756 10705
10771	Xã Kim Xuyên	293	Huyện Kim Thành	30	10750
10777	Xã Ngũ Phúc	293	Huyện Kim Thành	30	10792
10780	Xã Kim Anh	293	Huyện Kim Thành	30	10750
10783	Xã Kim Liên	293	Huyện Kim Thành	30	10750
10786	Xã Kim Tân	293	Huyện Kim Thành	30	10792
10792	Xã Kim Đính	293	Huyện Kim Thành	30	10792
10798	Xã Hòa Bình	293	Huyện Kim Thành	30	10843 10804 11911
10801	Xã Tam Kỳ	293	Huyện Kim Thành	30	10804
10804	Xã Đồng Cẩm	293	Huyện Kim Thành	30	10804
10810	Xã Đại Đức	293	Huyện Kim Thành	30	10804
10813	Thị trấn Thanh Hà	294	Huyện Thanh Hà	30	10813
10816	Xã Hồng Lạc	294	Huyện Thanh Hà	30	10816 10660
10822	Xã Quyết Thắng	288	Thành phố Hải Dương	30	10660
10825	Xã Tân Việt	294	Huyện Thanh Hà	30	10816
10828	Xã Cẩm Việt	294	Huyện Thanh Hà	30	10816 10756
10831	Xã Thanh An	294	Huyện Thanh Hà	30	10843 10756
10834	Xã Thanh Lang	294	Huyện Thanh Hà	30	10843
10837	Xã Tiền Tiến	288	Thành phố Hải Dương	30	10837
10840	Xã Tân An	294	Huyện Thanh Hà	30	10846
10843	Xã Liên Mạc	294	Huyện Thanh Hà	30	10843
10846	Xã Thanh Hải	294	Huyện Thanh Hà	30	10846 11086
10855	Xã Thanh Xuân	294	Huyện Thanh Hà	30	10843
10861	Xã Thanh Tân	294	Huyện Thanh Hà	30	10813
10864	Xã An Phượng	294	Huyện Thanh Hà	30	10846
10867	Xã Thanh Sơn	294	Huyện Thanh Hà	30	10813
10876	Xã Thanh Quang	294	Huyện Thanh Hà	30	10882
10879	Xã Thanh Hồng	294	Huyện Thanh Hà	30	10882
10882	Xã Vĩnh Cường	294	Huyện Thanh Hà	30	10882
10888	Thị trấn Cẩm Giang	295	Huyện Cẩm Giàng	30	10888
10891	Thị trấn Lai Cách	295	Huyện Cẩm Giàng	30	10543 10891
10894	Xã Cẩm Hưng	295	Huyện Cẩm Giàng	30	10903
10897	Xã Cẩm Hoàng	295	Huyện Cẩm Giàng	30	10888
10900	Xã Cẩm Văn	295	Huyện Cẩm Giàng	30	10909
10903	Xã Ngọc Liên	295	Huyện Cẩm Giàng	30	10903
10909	Xã Cẩm Vũ	295	Huyện Cẩm Giàng	30	10909
10912	Xã Đức Chính	295	Huyện Cẩm Giàng	30	10909
10918	Xã Định Sơn	295	Huyện Cẩm Giàng	30	10888
10924	Xã Lương Điền	295	Huyện Cẩm Giàng	30	10903
10927	Xã Cao An	295	Huyện Cẩm Giàng	30	10543
10930	Xã Tân Trường	295	Huyện Cẩm Giàng	30	10930
10933	Xã Phúc Điền	295	Huyện Cẩm Giàng	30	10930 10903
10939	Xã Cẩm Đông	295	Huyện Cẩm Giàng	30	10930
10942	Xã Cẩm Đoài	295	Huyện Cẩm Giàng	30	10891
10945	Thị trấn Kẻ Sặt	296	Huyện Bình Giang	30	10945
10951	Xã Vĩnh Hưng	296	Huyện Bình Giang	30	10945
10954	Xã Hùng Thắng	296	Huyện Bình Giang	30	10945
10960	Xã Vĩnh Hồng	296	Huyện Bình Giang	30	10945 10966
10963	Xã Long Xuyên	296	Huyện Bình Giang	30	10966
10966	Xã Tân Việt	296	Huyện Bình Giang	30	10966
10969	Xã Thúc Kháng	296	Huyện Bình Giang	30	10972 10993
10972	Xã Tân Hồng	296	Huyện Bình Giang	30	10972 10993
10978	Xã Hồng Khê	296	Huyện Bình Giang	30	10966
10981	Xã Thái Minh	296	Huyện Bình Giang	30	10993 10972
10984	Xã Cổ Bì	296	Huyện Bình Giang	30	10966
10987	Xã Nhân Quyền	296	Huyện Bình Giang	30	11242
10990	Xã Thái Dương	296	Huyện Bình Giang	30	10972 10993
10993	Xã Thái Hòa	296	Huyện Bình Giang	30	10993 10972
10996	Xã Bình Xuyên	296	Huyện Bình Giang	30	10993
10999	Thị trấn Gia Lộc	297	Huyện Gia Lộc	30	11050 10999
11002	Phường Thạch Khôi	288	Thành phố Hải Dương	30	11002
11005	Xã Liên Hồng	288	Thành phố Hải Dương	30	11002
11008	Xã Thống Nhất	297	Huyện Gia Lộc	30	11020 11002
11011	Phường Tân Hưng	288	Thành phố Hải Dương	30	10537
11017	Xã Gia Xuyên	288	Thành phố Hải Dương	30	11002
11020	Xã Yết Kiêu	297	Huyện Gia Lộc	30	11020 10999
11035	Xã Gia Phúc	297	Huyện Gia Lộc	30	10999 11050
11038	Xã Gia Tiến	297	Huyện Gia Lộc	30	10999
11041	Xã Lê Lợi	297	Huyện Gia Lộc	30	11020 10999
11044	Xã Toàn Thắng	297	Huyện Gia Lộc	30	11050
11047	Xã Hoàng Diệu	297	Huyện Gia Lộc	30	11050
11050	Xã Hồng Hưng	297	Huyện Gia Lộc	30	11050
11053	Xã Phạm Trấn	297	Huyện Gia Lộc	30	11065
11056	Xã Đoàn Thượng	297	Huyện Gia Lộc	30	11065 11050
11059	Xã Thống Kênh	297	Huyện Gia Lộc	30	11065 11050
11065	Xã Nhật Quang	297	Huyện Gia Lộc	30	11065
11071	Xã Quang Đức	297	Huyện Gia Lộc	30	11050 11065
11074	Thị trấn Tứ Kỳ	298	Huyện Tứ Kỳ	30	11074
11077	Xã Ngọc Sơn	288	Thành phố Hải Dương	30	10537
11083	Xã Đại Sơn	298	Huyện Tứ Kỳ	30	11086
11086	Xã Hưng Đạo	298	Huyện Tứ Kỳ	30	11086 11113
11092	Xã Bình Lãng	298	Huyện Tứ Kỳ	30	11086
11095	Xã Chí Minh	298	Huyện Tứ Kỳ	30	11131
11098	Xã Kỳ Sơn	298	Huyện Tứ Kỳ	30	11113
11101	Xã Quang Phục	298	Huyện Tứ Kỳ	30	11074
11113	Xã Tân Kỳ	298	Huyện Tứ Kỳ	30	11113
11116	Xã Quang Khải	298	Huyện Tứ Kỳ	30	11074
11119	Xã Đại Hợp	298	Huyện Tứ Kỳ	30	11113
11122	Xã Dân An	298	Huyện Tứ Kỳ	30	11113
11125	Xã An Thanh	298	Huyện Tứ Kỳ	30	11131
11128	Xã Minh Đức	298	Huyện Tứ Kỳ	30	11074
11131	Xã Văn Tố	298	Huyện Tứ Kỳ	30	11131
11134	Xã Quang Trung	298	Huyện Tứ Kỳ	30	11140
11140	Xã Lạc Phượng	298	Huyện Tứ Kỳ	30	11140
11143	Xã Tiên Động	298	Huyện Tứ Kỳ	30	11140 11146
11146	Xã Nguyên Giáp	298	Huyện Tứ Kỳ	30	11146
11149	Xã Hà Kỳ	298	Huyện Tứ Kỳ	30	11146
11152	Xã Hà Thanh	298	Huyện Tứ Kỳ	30	11146
11161	Xã Ứng Hòe	299	Huyện Ninh Giang	30	11164
11164	Xã Nghĩa An	299	Huyện Ninh Giang	30	11164
11167	Xã Đức Phúc	299	Huyện Ninh Giang	30	11167
11173	Xã An Đức	299	Huyện Ninh Giang	30	11167
11179	Xã Tân Hương	299	Huyện Ninh Giang	30	11164
11185	Xã Vĩnh Hòa	299	Huyện Ninh Giang	30	11203
11188	Xã Bình Xuyên	299	Huyện Ninh Giang	30	11224
11197	Xã Tân Phong	299	Huyện Ninh Giang	30	11167
11203	Thị trấn Ninh Giang	299	Huyện Ninh Giang	30	11203
11206	Xã Tân Quang	299	Huyện Ninh Giang	30	11218
11215	Xã Hồng Dụ	299	Huyện Ninh Giang	30	11203
11218	Xã Văn Hội	299	Huyện Ninh Giang	30	11218
11224	Xã Hồng Phong	299	Huyện Ninh Giang	30	11224
11227	Xã Hiệp Lực	299	Huyện Ninh Giang	30	11203
11230	Xã Kiến Phúc	299	Huyện Ninh Giang	30	11224
11233	Xã Hưng Long	299	Huyện Ninh Giang	30	11218
11239	Thị trấn Thanh Miện	300	Huyện Thanh Miện	30	11239 11065
11242	Xã Thanh Tùng	300	Huyện Thanh Miện	30	11242 10993
11245	Xã Phạm Kha	300	Huyện Thanh Miện	30	11242
11248	Xã Ngô Quyền	300	Huyện Thanh Miện	30	11257
11251	Xã Đoàn Tùng	300	Huyện Thanh Miện	30	11242 10993
11254	Xã Hồng Quang	300	Huyện Thanh Miện	30	11254
11257	Xã Tân Trào	300	Huyện Thanh Miện	30	11257
11260	Xã Lam Sơn	300	Huyện Thanh Miện	30	11254
11263	Xã Đoàn Kết	300	Huyện Thanh Miện	30	11257
11266	Xã Lê Hồng	300	Huyện Thanh Miện	30	11254
11269	Xã Tứ Cường	300	Huyện Thanh Miện	30	11239
11275	Xã Ngũ Hùng	300	Huyện Thanh Miện	30	11239
11278	Xã Cao Thắng	300	Huyện Thanh Miện	30	11239
11281	Xã Chi Lăng Bắc	300	Huyện Thanh Miện	30	11284
11284	Xã Chi Lăng Nam	300	Huyện Thanh Miện	30	11284
11287	Xã Thanh Giang	300	Huyện Thanh Miện	30	11284
11293	Xã Hồng Phong	300	Huyện Thanh Miện	30	11284
11296	Phường Quán Toan	303	Quận Hồng Bàng	31	11602
11299	Phường Hùng Vương	303	Quận Hồng Bàng	31	11311
11302	Phường Sở Dầu	303	Quận Hồng Bàng	31	11311
11305	Phường Thượng Lý	303	Quận Hồng Bàng	31	11311
11311	Phường Minh Khai	303	Quận Hồng Bàng	31	11311
11320	Phường Hoàng Văn Thụ	303	Quận Hồng Bàng	31	11311
11323	Phường Phan Bội Châu	303	Quận Hồng Bàng	31	11311
11329	Phường Máy Chai	304	Quận Ngô Quyền	31	11329
11335	Phường Vạn Mỹ	304	Quận Ngô Quyền	31	11329
11338	Phường Cầu Tre	304	Quận Ngô Quyền	31	11329
11341	Phường Gia Viên	304	Quận Ngô Quyền	31	11359 11311 11329
11344	Phường Cầu Đất	304	Quận Ngô Quyền	31	11383 11359
11350	Phường Đông Khê	304	Quận Ngô Quyền	31	11359 11329
11359	Phường Đằng Giang	304	Quận Ngô Quyền	31	11359
11365	Phường Lạch Tray	304	Quận Ngô Quyền	31	11359 11383
11371	Phường An Biên	305	Quận Lê Chân	31	11383 11407
11383	Phường Trần Nguyên Hãn	305	Quận Lê Chân	31	11383 11407
11395	Phường Hàng Kênh	305	Quận Lê Chân	31	11383
11401	Phường An Dương	305	Quận Lê Chân	31	11407
11404	Phường Dư Hàng Kênh	305	Quận Lê Chân	31	11383
11405	Phường Kênh Dương	305	Quận Lê Chân	31	11383
11407	Phường Vĩnh Niệm	305	Quận Lê Chân	31	11407 11383
11410	Phường Đông Hải 1	306	Quận Hải An	31	11411
11411	Phường Đông Hải 2	306	Quận Hải An	31	11411 11413
11413	Phường Đằng Lâm	306	Quận Hải An	31	11413
11414	Phường Thành Tô	306	Quận Hải An	31	11413
11416	Phường Đằng Hải	306	Quận Hải An	31	11413
11419	Phường Nam Hải	306	Quận Hải An	31	11413 11411
11422	Phường Cát Bi	306	Quận Hải An	31	11413
11425	Phường Tràng Cát	306	Quận Hải An	31	11413
11431	Phường Đồng Hòa	307	Quận Kiến An	31	11443 11446
11434	Phường Bắc Sơn	307	Quận Kiến An	31	11443 11446
11437	Phường Nam Sơn	307	Quận Kiến An	31	11446 11443
11440	Phường Ngọc Sơn	307	Quận Kiến An	31	11446
11443	Phường Trần Thành Ngọ	307	Quận Kiến An	31	11446 11443
11446	Phường Văn Đẩu	307	Quận Kiến An	31	11446 11443
11449	Phường Bắc Hà	307	Quận Kiến An	31	11446
11455	Phường Ngọc Xuyên	308	Quận Đồ Sơn	31	11455 11737
11458	Phường Hải Sơn	308	Quận Đồ Sơn	31	11455
11461	Phường Vạn Hương	308	Quận Đồ Sơn	31	11455 11737
11465	Phường Minh Đức	308	Quận Đồ Sơn	31	11737
11467	Phường Bàng La	308	Quận Đồ Sơn	31	11737
11473	Phường Minh Đức	311	Thành phố Thủy Nguyên	31	11473
11485	Xã Liên Xuân	311	Thành phố Thủy Nguyên	31	11488 11503
11488	Phường Lưu Kiếm	311	Thành phố Thủy Nguyên	31	11488
11500	Xã Bạch Đằng	311	Thành phố Thủy Nguyên	31	11473
11503	Xã Ninh Sơn	311	Thành phố Thủy Nguyên	31	11503
11506	Phường Quảng Thanh	311	Thành phố Thủy Nguyên	31	11506
11512	Phường Trần Hưng Đạo	311	Thành phố Thủy Nguyên	31	11488
11518	Xã Quang Trung	311	Thành phố Thủy Nguyên	31	11506 11488
11521	Phường Lê Hồng Phong	311	Thành phố Thủy Nguyên	31	11557 11506
11527	Phường Hòa Bình	311	Thành phố Thủy Nguyên	31	11533
11530	Phường Thủy Hà	311	Thành phố Thủy Nguyên	31	11560 11533
11533	Phường An Lư	311	Thành phố Thủy Nguyên	31	11560 11533
11539	Phường Phạm Ngũ Lão	311	Thành phố Thủy Nguyên	31	11473
11542	Phường Nam Triệu Giang	311	Thành phố Thủy Nguyên	31	11542
11545	Phường Tam Hưng	311	Thành phố Thủy Nguyên	31	11542
11551	Phường Lập Lễ	311	Thành phố Thủy Nguyên	31	11542
11557	Phường Thiên Hương	311	Thành phố Thủy Nguyên	31	11557
11560	Phường Thủy Đường	311	Thành phố Thủy Nguyên	31	11560
11569	Phường Hoàng Lâm	311	Thành phố Thủy Nguyên	31	11557
11572	Phường Hoa Động	311	Thành phố Thủy Nguyên	31	11557 11560
11578	Phường Dương Quan	311	Thành phố Thủy Nguyên	31	11560
11581	Phường Lê Lợi	312	Quận An Dương	31	11581 11617 11593
11584	Phường Lê Thiện	312	Quận An Dương	31	11593 11602
11587	Phường Đại Bản	303	Quận Hồng Bàng	31	11602 11593
11590	Phường An Hòa	312	Quận An Dương	31	11593
11593	Phường Hồng Phong	312	Quận An Dương	31	11593
11596	Phường Tân Tiến	312	Quận An Dương	31	11593 11581 11602
11599	Phường An Hưng	303	Quận Hồng Bàng	31	11602 11581
11602	Phường An Hồng	303	Quận Hồng Bàng	31	11602
11608	Phường Nam Sơn	312	Quận An Dương	31	11581
11614	Phường An Hải	312	Quận An Dương	31	11581 11617
11617	Phường Đồng Thái	312	Quận An Dương	31	11617 11581
11623	Phường An Đồng	312	Quận An Dương	31	11617
11626	Phường Hồng Thái	312	Quận An Dương	31	11617
11629	Thị trấn An Lão	313	Huyện An Lão	31	11629
11632	Xã Bát Trang	313	Huyện An Lão	31	11635
11635	Xã Trường Thọ	313	Huyện An Lão	31	11635
11638	Xã Trường Thành	313	Huyện An Lão	31	11635
11641	Xã An Tiến	313	Huyện An Lão	31	11629
11644	Xã Quang Hưng	313	Huyện An Lão	31	11647
11647	Xã Quang Trung	313	Huyện An Lão	31	11647
11650	Xã Quốc Tuấn	313	Huyện An Lão	31	11647
11653	Xã An Thắng	313	Huyện An Lão	31	11629
11656	Thị trấn Trường Sơn	313	Huyện An Lão	31	11629 11446
11659	Xã Tân Dân	313	Huyện An Lão	31	11629
11662	Xã Thái Sơn	313	Huyện An Lão	31	11668 11629
11665	Xã Tân Viên	313	Huyện An Lão	31	11668
11668	Xã Mỹ Đức	313	Huyện An Lão	31	11668
11671	Xã Chiến Thắng	313	Huyện An Lão	31	11674
11674	Xã An Thọ	313	Huyện An Lão	31	11674
11677	Xã An Thái	313	Huyện An Lão	31	11674
11680	Thị trấn Núi Đối	314	Huyện Kiến Thụy	31	11680
11683	Phường Đa Phúc	309	Quận Dương Kinh	31	11689
11686	Phường Hưng Đạo	309	Quận Dương Kinh	31	11689
11689	Phường Anh Dũng	309	Quận Dương Kinh	31	11689 11692
11692	Phường Hải Thành	309	Quận Dương Kinh	31	11692 11689
11695	Xã Đông Phương	314	Huyện Kiến Thụy	31	11725
11698	Xã Thuận Thiên	314	Huyện Kiến Thụy	31	11680
11701	Xã Hữu Bằng	314	Huyện Kiến Thụy	31	11680
11704	Xã Đại Đồng	314	Huyện Kiến Thụy	31	11725
11707	Phường Hòa Nghĩa	309	Quận Dương Kinh	31	11692
11710	Xã Ngũ Phúc	314	Huyện Kiến Thụy	31	11713
11713	Xã Kiến Quốc	314	Huyện Kiến Thụy	31	11713
11716	Xã Du Lễ	314	Huyện Kiến Thụy	31	11713
11722	Xã Thanh Sơn	314	Huyện Kiến Thụy	31	11680
11725	Xã Minh Tân	314	Huyện Kiến Thụy	31	11725
11728	Xã Kiến Hưng	314	Huyện Kiến Thụy	31	11728 11680
11734	Xã Tân Phong	314	Huyện Kiến Thụy	31	11749
11737	Phường Hợp Đức	308	Quận Đồ Sơn	31	11737
11740	Phường Tân Thành	309	Quận Dương Kinh	31	11692 11455
11743	Xã Tân Trào	314	Huyện Kiến Thụy	31	11728
11746	Xã Đoàn Xá	314	Huyện Kiến Thụy	31	11749 11728
11749	Xã Tú Sơn	314	Huyện Kiến Thụy	31	11749
11752	Xã Đại Hợp	314	Huyện Kiến Thụy	31	11749
11755	Thị trấn Tiên Lãng	315	Huyện Tiên Lãng	31	11755
11758	Xã Đại Thắng	315	Huyện Tiên Lãng	31	11761
11761	Xã Tiên Cường	315	Huyện Tiên Lãng	31	11761
11764	Xã Tự Cường	315	Huyện Tiên Lãng	31	11761
11770	Xã Quyết Tiến	315	Huyện Tiên Lãng	31	11755
11773	Xã Khởi Nghĩa	315	Huyện Tiên Lãng	31	11755
11776	Xã Tiên Thanh	315	Huyện Tiên Lãng	31	11755
11779	Xã Cấp Tiến	315	Huyện Tiên Lãng	31	11779
11782	Xã Kiến Thiết	315	Huyện Tiên Lãng	31	11779
11785	Xã Đoàn Lập	315	Huyện Tiên Lãng	31	11779
11791	Xã Tân Minh	315	Huyện Tiên Lãng	31	11791 11779
11797	Xã Tiên Thắng	315	Huyện Tiên Lãng	31	11791
11800	Xã Tiên Minh	315	Huyện Tiên Lãng	31	11791
11803	Xã Bắc Hưng	315	Huyện Tiên Lãng	31	11806
11806	Xã Nam Hưng	315	Huyện Tiên Lãng	31	11806
11809	Xã Hùng Thắng	315	Huyện Tiên Lãng	31	11809
11812	Xã Tây Hưng	315	Huyện Tiên Lãng	31	11806
11815	Xã Đông Hưng	315	Huyện Tiên Lãng	31	11806
11821	Xã Vinh Quang	315	Huyện Tiên Lãng	31	11809
11824	Thị trấn Vĩnh Bảo	316	Huyện Vĩnh Bảo	31	11824
11827	Xã Dũng Tiến	316	Huyện Vĩnh Bảo	31	11842
11830	Xã Giang Biên	316	Huyện Vĩnh Bảo	31	11842
11833	Xã Thắng Thủy	316	Huyện Vĩnh Bảo	31	11836
11836	Xã Trung Lập	316	Huyện Vĩnh Bảo	31	11836
11839	Xã Việt Tiến	316	Huyện Vĩnh Bảo	31	11836
11842	Xã Vĩnh An	316	Huyện Vĩnh Bảo	31	11842
11848	Xã Vĩnh Hòa	316	Huyện Vĩnh Bảo	31	11848
11851	Xã Hùng Tiến	316	Huyện Vĩnh Bảo	31	11848
11857	Xã Tân Hưng	316	Huyện Vĩnh Bảo	31	11824
11860	Xã Tân Liên	316	Huyện Vĩnh Bảo	31	11824
11866	Xã Vĩnh Hưng	316	Huyện Vĩnh Bảo	31	11824
11875	Xã Vĩnh Hải	316	Huyện Vĩnh Bảo	31	11875
11881	Xã Liên Am	316	Huyện Vĩnh Bảo	31	11887
11884	Xã Lý Học	316	Huyện Vĩnh Bảo	31	11911
11887	Xã Tam Cường	316	Huyện Vĩnh Bảo	31	11887
11890	Xã Hòa Bình	316	Huyện Vĩnh Bảo	31	11911 10843 10804
11893	Xã Tiền Phong	316	Huyện Vĩnh Bảo	31	11875
11902	Xã Cao Minh	316	Huyện Vĩnh Bảo	31	11887
11911	Xã Trấn Dương	316	Huyện Vĩnh Bảo	31	11911
11914	Thị trấn Cát Bà	317	Huyện Cát Hải	31	11914
11917	Thị trấn Cát Hải	317	Huyện Cát Hải	31	11914
11920	Xã Nghĩa Lộ	317	Huyện Cát Hải	31	11914
11923	Xã Đồng Bài	317	Huyện Cát Hải	31	11914
11926	Xã Hoàng Châu	317	Huyện Cát Hải	31	11914
11929	Xã Văn Phong	317	Huyện Cát Hải	31	11914
11932	Xã Phù Long	317	Huyện Cát Hải	31	11914
11935	Xã Gia Luận	317	Huyện Cát Hải	31	11914
11938	Xã Hiền Hào	317	Huyện Cát Hải	31	11914
11941	Xã Trân Châu	317	Huyện Cát Hải	31	11914
11944	Xã Việt Hải	317	Huyện Cát Hải	31	11914
11947	Xã Xuân Đám	317	Huyện Cát Hải	31	11914
11950	Phường Lam Sơn	323	Thành phố Hưng Yên	33	11983
11953	Phường Hiến Nam	323	Thành phố Hưng Yên	33	11953
11956	Phường An Tảo	323	Thành phố Hưng Yên	33	11953
11959	Phường Lê Lợi	323	Thành phố Hưng Yên	33	11953
11962	Phường Minh Khai	323	Thành phố Hưng Yên	33	11953
11968	Phường Hồng Châu	323	Thành phố Hưng Yên	33	11980
11971	Xã Trung Nghĩa	323	Thành phố Hưng Yên	33	11953
11974	Xã Liên Phương	323	Thành phố Hưng Yên	33	11953
11977	Xã Phương Nam	323	Thành phố Hưng Yên	33	11977
11980	Xã Quảng Châu	323	Thành phố Hưng Yên	33	11980
11983	Xã Bảo Khê	323	Thành phố Hưng Yên	33	11983
11986	Thị trấn Như Quỳnh	325	Huyện Văn Lâm	33	12004
11989	Xã Lạc Đạo	325	Huyện Văn Lâm	33	11992 11995
11992	Xã Chỉ Đạo	325	Huyện Văn Lâm	33	11992
11995	Xã Đại Đồng	325	Huyện Văn Lâm	33	11995
11998	Xã Việt Hưng	325	Huyện Văn Lâm	33	11995
12001	Xã Tân Quang	325	Huyện Văn Lâm	33	12004
12004	Xã Đình Dù	325	Huyện Văn Lâm	33	12004 11995
12007	Xã Minh Hải	325	Huyện Văn Lâm	33	11992
12010	Xã Lương Tài	325	Huyện Văn Lâm	33	11995
12013	Xã Trưng Trắc	325	Huyện Văn Lâm	33	12004
12016	Xã Lạc Hồng	325	Huyện Văn Lâm	33	12004
12019	Thị trấn Văn Giang	326	Huyện Văn Giang	33	12019
12022	Xã Xuân Quan	326	Huyện Văn Giang	33	12025
12025	Xã Cửu Cao	326	Huyện Văn Giang	33	12025
12028	Xã Phụng Công	326	Huyện Văn Giang	33	12025
12031	Xã Nghĩa Trụ	326	Huyện Văn Giang	33	12031
12034	Xã Long Hưng	326	Huyện Văn Giang	33	12031
12037	Xã Vĩnh Khúc	326	Huyện Văn Giang	33	12031
12040	Xã Liên Nghĩa	326	Huyện Văn Giang	33	12019
12043	Xã Tân Tiến	326	Huyện Văn Giang	33	12019
12046	Xã Thắng Lợi	326	Huyện Văn Giang	33	12049
12049	Xã Mễ Sở	326	Huyện Văn Giang	33	12049
12052	Thị trấn Yên Mỹ	327	Huyện Yên Mỹ	33	12073
12055	Xã Nguyễn Văn Linh	327	Huyện Yên Mỹ	33	12064
12061	Xã Đồng Than	327	Huyện Yên Mỹ	33	12070
12064	Xã Ngọc Long	327	Huyện Yên Mỹ	33	12064
12067	Xã Liêu Xá	327	Huyện Yên Mỹ	33	12064
12070	Xã Hoàn Long	327	Huyện Yên Mỹ	33	12070
12073	Xã Tân Lập	327	Huyện Yên Mỹ	33	12073
12076	Xã Thanh Long	327	Huyện Yên Mỹ	33	12091
12079	Xã Yên Phú	327	Huyện Yên Mỹ	33	12091
12085	Xã Trung Hòa	327	Huyện Yên Mỹ	33	12073
12091	Xã Việt Yên	327	Huyện Yên Mỹ	33	12091
12100	Xã Tân Minh	327	Huyện Yên Mỹ	33	12073
12103	Phường Bần Yên Nhân	328	Thị xã Mỹ Hào	33	12103
12106	Phường Phan Đình Phùng	328	Thị xã Mỹ Hào	33	12103
12109	Xã Cẩm Xá	328	Thị xã Mỹ Hào	33	12103
12112	Xã Dương Quang	328	Thị xã Mỹ Hào	33	12127
12115	Xã Hòa Phong	328	Thị xã Mỹ Hào	33	12127
12118	Phường Nhân Hòa	328	Thị xã Mỹ Hào	33	12103
12121	Phường Dị Sử	328	Thị xã Mỹ Hào	33	12133
12124	Phường Bạch Sam	328	Thị xã Mỹ Hào	33	12127
12127	Phường Minh Đức	328	Thị xã Mỹ Hào	33	12127
12130	Phường Phùng Chí Kiên	328	Thị xã Mỹ Hào	33	12133
12133	Xã Xuân Dục	328	Thị xã Mỹ Hào	33	12133
12136	Xã Ngọc Lâm	328	Thị xã Mỹ Hào	33	12133
12139	Xã Hưng Long	328	Thị xã Mỹ Hào	33	12133
12142	Thị trấn Ân Thi	329	Huyện Ân Thi	33	12142
12145	Xã Phù Ủng	329	Huyện Ân Thi	33	12148
12148	Xã Bắc Sơn	329	Huyện Ân Thi	33	12148
12151	Xã Bãi Sậy	329	Huyện Ân Thi	33	12148
12154	Xã Đào Dương	329	Huyện Ân Thi	33	12148
12157	Xã Quang Vinh	329	Huyện Ân Thi	33	12142
12160	Xã Vân Du	329	Huyện Ân Thi	33	12166
12166	Xã Xuân Trúc	329	Huyện Ân Thi	33	12166
12169	Xã Hoàng Hoa Thám	329	Huyện Ân Thi	33	12142
12172	Xã Quảng Lãng	329	Huyện Ân Thi	33	12166
12175	Xã Đa Lộc	329	Huyện Ân Thi	33	12184
12178	Xã Đặng Lễ	329	Huyện Ân Thi	33	12184
12181	Xã Cẩm Ninh	329	Huyện Ân Thi	33	12184
12184	Xã Nguyễn Trãi	329	Huyện Ân Thi	33	12184
12190	Xã Hồ Tùng Mậu	329	Huyện Ân Thi	33	12196
12193	Xã Tiền Phong	329	Huyện Ân Thi	33	12196
12196	Xã Hồng Quang	329	Huyện Ân Thi	33	12196
12202	Xã Hạ Lễ	329	Huyện Ân Thi	33	12196
12205	Thị trấn Khoái Châu	330	Huyện Khoái Châu	33	12205
12208	Xã Đông Tảo	330	Huyện Khoái Châu	33	12070
12211	Xã Bình Minh	330	Huyện Khoái Châu	33	12049
12214	Xã Phạm Hồng Thái	330	Huyện Khoái Châu	33	12223
12220	Xã Ông Đình	330	Huyện Khoái Châu	33	12223
12223	Xã Tân Dân	330	Huyện Khoái Châu	33	12223
12226	Xã Tứ Dân	330	Huyện Khoái Châu	33	12247
12229	Xã An Vĩ	330	Huyện Khoái Châu	33	12223
12232	Xã Đông Kết	330	Huyện Khoái Châu	33	12205
12238	Xã Dân Tiến	330	Huyện Khoái Châu	33	12238
12244	Xã Đồng Tiến	330	Huyện Khoái Châu	33	12238
12247	Xã Tân Châu	330	Huyện Khoái Châu	33	12247
12250	Xã Liên Khê	330	Huyện Khoái Châu	33	12205
12253	Xã Phùng Hưng	330	Huyện Khoái Châu	33	12205
12256	Xã Việt Hòa	330	Huyện Khoái Châu	33	12238
12259	Xã Đông Ninh	330	Huyện Khoái Châu	33	12247
12262	Xã Đại Tập	330	Huyện Khoái Châu	33	12247
12265	Xã Chí Minh	330	Huyện Khoái Châu	33	12271
12271	Xã Thuần Hưng	330	Huyện Khoái Châu	33	12271
12274	Xã Nguyễn Huệ	330	Huyện Khoái Châu	33	12271
12280	Thị trấn Lương Bằng	331	Huyện Kim Động	33	12280
12283	Xã Nghĩa Dân	331	Huyện Kim Động	33	12286
12286	Xã Toàn Thắng	331	Huyện Kim Động	33	12286
12289	Xã Vĩnh Xá	331	Huyện Kim Động	33	12286
12292	Xã Phạm Ngũ Lão	331	Huyện Kim Động	33	12280
12295	Xã Phú Thọ	331	Huyện Kim Động	33	12313
12298	Xã Đồng Thanh	331	Huyện Kim Động	33	12286
12301	Xã Song Mai	331	Huyện Kim Động	33	12322
12304	Xã Chính Nghĩa	331	Huyện Kim Động	33	12280
12313	Xã Mai Động	331	Huyện Kim Động	33	12313
12316	Xã Đức Hợp	331	Huyện Kim Động	33	12313
12319	Xã Hùng An	331	Huyện Kim Động	33	12322
12322	Xã Ngọc Thanh	331	Huyện Kim Động	33	12322 11983
12325	Xã Diên Hồng	331	Huyện Kim Động	33	12280
12328	Xã Hiệp Cường	331	Huyện Kim Động	33	12322
12331	Xã Phú Cường	323	Thành phố Hưng Yên	33	11983
12334	Xã Hùng Cường	323	Thành phố Hưng Yên	33	11983
12337	Thị trấn Vương	332	Huyện Tiên Lữ	33	12337
12340	Xã Hưng Đạo	332	Huyện Tiên Lữ	33	12337
12346	Xã Nhật Tân	332	Huyện Tiên Lữ	33	12337
12352	Xã Lệ Xá	332	Huyện Tiên Lữ	33	12361
12355	Xã An Viên	332	Huyện Tiên Lữ	33	12337
12361	Xã Trung Dũng	332	Huyện Tiên Lữ	33	12361
12364	Xã Hải Thắng	332	Huyện Tiên Lữ	33	12364
12367	Xã Thủ Sỹ	332	Huyện Tiên Lữ	33	11977
12370	Xã Thiện Phiến	332	Huyện Tiên Lữ	33	12364
12373	Xã Thụy Lôi	332	Huyện Tiên Lữ	33	12364
12376	Xã Cương Chính	332	Huyện Tiên Lữ	33	12361
12385	Xã Tân Hưng	323	Thành phố Hưng Yên	33	11977
12388	Xã Hoàng Hanh	323	Thành phố Hưng Yên	33	11980
12391	Thị trấn Trần Cao	333	Huyện Phù Cừ	33	12391
12394	Xã Minh Tân	333	Huyện Phù Cừ	33	12391
12397	Xã Phan Sào Nam	333	Huyện Phù Cừ	33	12406
12400	Xã Quang Hưng	333	Huyện Phù Cừ	33	12391
12403	Xã Minh Hoàng	333	Huyện Phù Cừ	33	12406
12406	Xã Đoàn Đào	333	Huyện Phù Cừ	33	12406
12409	Xã Tống Phan	333	Huyện Phù Cừ	33	12391
12412	Xã Đình Cao	333	Huyện Phù Cừ	33	12424
12415	Xã Nhật Quang	333	Huyện Phù Cừ	33	12424
12421	Xã Tam Đa	333	Huyện Phù Cừ	33	12427
12424	Xã Tiên Tiến	333	Huyện Phù Cừ	33	12424
12427	Xã Nguyên Hòa	333	Huyện Phù Cừ	33	12427
12430	Xã Tống Trân	333	Huyện Phù Cừ	33	12427
12433	Phường Lê Hồng Phong	336	Thành phố Thái Bình	34	13225
12436	Phường Bồ Xuyên	336	Thành phố Thái Bình	34	13225
12439	Phường Đề Thám	336	Thành phố Thái Bình	34	12452
12442	Phường Kỳ Bá	336	Thành phố Thái Bình	34	12454
12445	Phường Quang Trung	336	Thành phố Thái Bình	34	12452
12448	Phường Phú Khánh	336	Thành phố Thái Bình	34	12466
12451	Phường Tiền Phong	336	Thành phố Thái Bình	34	13225
12452	Phường Trần Hưng Đạo	336	Thành phố Thái Bình	34	12452
12454	Phường Trần Lãm	336	Thành phố Thái Bình	34	12454
12457	Xã Đông Hòa	336	Thành phố Thái Bình	34	12817
12460	Phường Hoàng Diệu	336	Thành phố Thái Bình	34	12817
12463	Xã Phú Xuân	336	Thành phố Thái Bình	34	12452
12466	Xã Vũ Phúc	336	Thành phố Thái Bình	34	12466
12469	Xã Vũ Chính	336	Thành phố Thái Bình	34	12454
12472	Thị trấn Quỳnh Côi	338	Huyện Quỳnh Phụ	34	12472
12475	Xã An Khê	338	Huyện Quỳnh Phụ	34	12499
12478	Xã An Đồng	338	Huyện Quỳnh Phụ	34	12499
12481	Xã Quỳnh Hoa	338	Huyện Quỳnh Phụ	34	12511
12484	Xã Quỳnh Lâm	338	Huyện Quỳnh Phụ	34	12517
12487	Xã Quỳnh Thọ	338	Huyện Quỳnh Phụ	34	12511
12490	Xã An Hiệp	338	Huyện Quỳnh Phụ	34	12499
12493	Xã Quỳnh Hoàng	338	Huyện Quỳnh Phụ	34	12517
12496	Xã Quỳnh Giao	338	Huyện Quỳnh Phụ	34	12511
12499	Xã An Thái	338	Huyện Quỳnh Phụ	34	12499
12502	Xã An Cầu	338	Huyện Quỳnh Phụ	34	12526
12505	Xã Quỳnh Hồng	338	Huyện Quỳnh Phụ	34	12472
12508	Xã Quỳnh Khê	338	Huyện Quỳnh Phụ	34	12532
12511	Xã Quỳnh Minh	338	Huyện Quỳnh Phụ	34	12511
12514	Xã An Ninh	338	Huyện Quỳnh Phụ	34	12523
12517	Xã Quỳnh Ngọc	338	Huyện Quỳnh Phụ	34	12517
12520	Xã Quỳnh Hải	338	Huyện Quỳnh Phụ	34	12472
12523	Thị trấn An Bài	338	Huyện Quỳnh Phụ	34	12523
12526	Xã An Ấp	338	Huyện Quỳnh Phụ	34	12526
12529	Xã Quỳnh Hội	338	Huyện Quỳnh Phụ	34	12472
12532	Xã Châu Sơn	338	Huyện Quỳnh Phụ	34	12532
12535	Xã Quỳnh Mỹ	338	Huyện Quỳnh Phụ	34	12472
12538	Xã An Quý	338	Huyện Quỳnh Phụ	34	12526
12541	Xã An Thanh	338	Huyện Quỳnh Phụ	34	12523
12547	Xã An Vũ	338	Huyện Quỳnh Phụ	34	12523
12550	Xã An Lễ	338	Huyện Quỳnh Phụ	34	12526
12553	Xã Quỳnh Hưng	338	Huyện Quỳnh Phụ	34	12472
12559	Xã An Mỹ	338	Huyện Quỳnh Phụ	34	12523
12562	Xã Quỳnh Nguyên	338	Huyện Quỳnh Phụ	34	12532
12565	Xã An Vinh	338	Huyện Quỳnh Phụ	34	12577
12571	Xã An Dục	338	Huyện Quỳnh Phụ	34	12583
12574	Xã Đông Hải	338	Huyện Quỳnh Phụ	34	12577
12577	Xã Trang Bảo Xá	338	Huyện Quỳnh Phụ	34	12577
12580	Xã An Tràng	338	Huyện Quỳnh Phụ	34	12583
12583	Xã Đồng Tiến	338	Huyện Quỳnh Phụ	34	12583
12586	Thị trấn Hưng Hà	339	Huyện Hưng Hà	34	12586
12589	Xã Quang Trung	339	Huyện Hưng Hà	34	12619
12592	Xã Tân Lễ	339	Huyện Hưng Hà	34	12613
12595	Xã Cộng Hòa	339	Huyện Hưng Hà	34	12595
12601	Xã Canh Tân	339	Huyện Hưng Hà	34	12595
12604	Xã Hòa Tiến	339	Huyện Hưng Hà	34	12595
12610	Xã Tân Tiến	339	Huyện Hưng Hà	34	12634
12613	Thị trấn Hưng Nhân	339	Huyện Hưng Hà	34	12613
12616	Xã Đoan Hùng	339	Huyện Hưng Hà	34	12634
12619	Xã Duyên Hải	339	Huyện Hưng Hà	34	12619
12622	Xã Tân Hòa	339	Huyện Hưng Hà	34	12595
12625	Xã Văn Cẩm	339	Huyện Hưng Hà	34	12619
12628	Xã Bắc Sơn	339	Huyện Hưng Hà	34	12631
12631	Xã Đông Đô	339	Huyện Hưng Hà	34	12631
12634	Xã Phúc Khánh	339	Huyện Hưng Hà	34	12634
12637	Xã Liên Hiệp	339	Huyện Hưng Hà	34	12613
12640	Xã Tây Đô	339	Huyện Hưng Hà	34	12631
12643	Xã Thống Nhất	339	Huyện Hưng Hà	34	12586
12646	Xã Tiến Đức	339	Huyện Hưng Hà	34	12613
12649	Xã Thái Hưng	339	Huyện Hưng Hà	34	12613
12652	Xã Thái Phương	339	Huyện Hưng Hà	34	12634
12655	Xã Hòa Bình	339	Huyện Hưng Hà	34	12586
12656	Xã Chi Lăng	339	Huyện Hưng Hà	34	12631
12658	Xã Minh Khai	339	Huyện Hưng Hà	34	12586
12661	Xã Hồng An	339	Huyện Hưng Hà	34	12676
12664	Xã Kim Trung	339	Huyện Hưng Hà	34	12586
12667	Xã Hồng Lĩnh	339	Huyện Hưng Hà	34	12586
12670	Xã Minh Tân	339	Huyện Hưng Hà	34	12676
12673	Xã Văn Lang	339	Huyện Hưng Hà	34	12586
12676	Xã Độc Lập	339	Huyện Hưng Hà	34	12676
12679	Xã Chí Hòa	339	Huyện Hưng Hà	34	12685
12682	Xã Minh Hòa	339	Huyện Hưng Hà	34	12685
12685	Xã Hồng Minh	339	Huyện Hưng Hà	34	12685
12688	Thị trấn Đông Hưng	340	Huyện Đông Hưng	34	12688
12694	Xã Đông Phương	340	Huyện Đông Hưng	34	12694
12700	Xã Liên An Đô	340	Huyện Đông Hưng	34	12700
12703	Xã Đông Sơn	340	Huyện Đông Hưng	34	12688
12706	Xã Đông Cường	340	Huyện Đông Hưng	34	12694
12709	Xã Phú Lương	340	Huyện Đông Hưng	34	12700
12712	Xã Mê Linh	340	Huyện Đông Hưng	34	12700
12715	Xã Lô Giang	340	Huyện Đông Hưng	34	12700
12718	Xã Đông La	340	Huyện Đông Hưng	34	12688
12721	Xã Minh Tân	340	Huyện Đông Hưng	34	12754
12724	Xã Đông Xá	340	Huyện Đông Hưng	34	12694
12730	Xã Nguyên Xá	340	Huyện Đông Hưng	34	12688
12736	Xã Phong Dương Tiến	340	Huyện Đông Hưng	34	12736
12739	Xã Hồng Việt	340	Huyện Đông Hưng	34	12754
12745	Xã Hà Giang	340	Huyện Đông Hưng	34	12745
12748	Xã Đông Kinh	340	Huyện Đông Hưng	34	12745
12751	Xã Đông Hợp	340	Huyện Đông Hưng	34	12688
12754	Xã Thăng Long	340	Huyện Đông Hưng	34	12754
12757	Xã Đông Các	340	Huyện Đông Hưng	34	12688
12760	Xã Phú Châu	340	Huyện Đông Hưng	34	12736
12763	Xã Liên Hoa	340	Huyện Đông Hưng	34	12763
12769	Xã Đông Tân	340	Huyện Đông Hưng	34	12793
12772	Xã Đông Vinh	340	Huyện Đông Hưng	34	12745
12775	Xã Xuân Quang Động	340	Huyện Đông Hưng	34	12775
12778	Xã Hồng Bạch	340	Huyện Đông Hưng	34	12754
12784	Xã Trọng Quan	340	Huyện Đông Hưng	34	12763
12790	Xã Hồng Giang	340	Huyện Đông Hưng	34	12763
12793	Xã Đông Quan	340	Huyện Đông Hưng	34	12793
12802	Xã Đông Á	340	Huyện Đông Hưng	34	12793
12808	Xã Đông Hoàng	340	Huyện Đông Hưng	34	12775
12811	Xã Đông Dương	340	Huyện Đông Hưng	34	12817
12817	Xã Đông Mỹ	336	Thành phố Thái Bình	34	12817
12820	Xã Đông Thọ	336	Thành phố Thái Bình	34	12817
12823	Xã Minh Phú	340	Huyện Đông Hưng	34	12763
12826	Thị trấn Diêm Điền	341	Huyện Thái Thụy	34	12826
12832	Xã Thụy Trường	341	Huyện Thái Thụy	34	12862
12841	Xã Hồng Dũng	341	Huyện Thái Thụy	34	12862
12844	Xã Thụy Quỳnh	341	Huyện Thái Thụy	34	12859
12847	Xã An Tân	341	Huyện Thái Thụy	34	12862
12850	Xã Thụy Ninh	341	Huyện Thái Thụy	34	12850
12853	Xã Thụy Hưng	341	Huyện Thái Thụy	34	12865
12856	Xã Thụy Việt	341	Huyện Thái Thụy	34	12859
12859	Xã Thụy Văn	341	Huyện Thái Thụy	34	12859
12862	Xã Thụy Xuân	341	Huyện Thái Thụy	34	12862
12865	Xã Dương Phúc	341	Huyện Thái Thụy	34	12865
12868	Xã Thụy Trình	341	Huyện Thái Thụy	34	12826
12871	Xã Thụy Bình	341	Huyện Thái Thụy	34	12826
12874	Xã Thụy Chính	341	Huyện Thái Thụy	34	12850
12877	Xã Thụy Dân	341	Huyện Thái Thụy	34	12850
12880	Xã Thụy Hải	341	Huyện Thái Thụy	34	12826
12889	Xã Thụy Liên	341	Huyện Thái Thụy	34	12826
12892	Xã Thụy Duyên	341	Huyện Thái Thụy	34	12904
12898	Xã Thụy Thanh	341	Huyện Thái Thụy	34	12904
12901	Xã Thụy Sơn	341	Huyện Thái Thụy	34	12865
12904	Xã Thụy Phong	341	Huyện Thái Thụy	34	12904
12907	Xã Thái Thượng	341	Huyện Thái Thụy	34	12922
12910	Xã Thái Nguyên	341	Huyện Thái Thụy	34	12922
12916	Xã Dương Hồng Thủy	341	Huyện Thái Thụy	34	12916
12919	Xã Thái Giang	341	Huyện Thái Thụy	34	12919
12922	Xã Hòa An	341	Huyện Thái Thụy	34	12922
12925	Xã Sơn Hà	341	Huyện Thái Thụy	34	12919
12934	Xã Thái Phúc	341	Huyện Thái Thụy	34	12916
12937	Xã Thái Hưng	341	Huyện Thái Thụy	34	12922
12940	Xã Thái Đô	341	Huyện Thái Thụy	34	12943
12943	Xã Thái Xuyên	341	Huyện Thái Thụy	34	12943
12949	Xã Mỹ Lộc	341	Huyện Thái Thụy	34	12943
12958	Xã Tân Học	341	Huyện Thái Thụy	34	12943
12961	Xã Thái Thịnh	341	Huyện Thái Thụy	34	12961
12964	Xã Thuần Thành	341	Huyện Thái Thụy	34	12961
12967	Xã Thái Thọ	341	Huyện Thái Thụy	34	12961
12970	Thị trấn Tiền Hải	342	Huyện Tiền Hải	34	12970
12976	Xã Đông Trà	342	Huyện Tiền Hải	34	12988
12979	Xã Đông Long	342	Huyện Tiền Hải	34	12988
12985	Xã Vũ Lăng	342	Huyện Tiền Hải	34	12970
12988	Xã Đông Xuyên	342	Huyện Tiền Hải	34	12988
12991	Xã Tây Lương	342	Huyện Tiền Hải	34	12970
12994	Xã Tây Ninh	342	Huyện Tiền Hải	34	12970
12997	Xã Đông Quang	342	Huyện Tiền Hải	34	12988
13000	Xã Đông Hoàng	342	Huyện Tiền Hải	34	13003
13003	Xã Đông Minh	342	Huyện Tiền Hải	34	13003
13012	Xã An Ninh	342	Huyện Tiền Hải	34	12970
13018	Xã Đông Cơ	342	Huyện Tiền Hải	34	13003
13021	Xã Tây Giang	342	Huyện Tiền Hải	34	13021
13024	Xã Đông Lâm	342	Huyện Tiền Hải	34	13003
13027	Xã Phương Công	342	Huyện Tiền Hải	34	13039
13030	Xã Ái Quốc	342	Huyện Tiền Hải	34	13021
13036	Xã Nam Cường	342	Huyện Tiền Hải	34	13057
13039	Xã Vân Trường	342	Huyện Tiền Hải	34	13039
13045	Xã Nam Chính	342	Huyện Tiền Hải	34	13057
13048	Xã Bắc Hải	342	Huyện Tiền Hải	34	13039
13051	Xã Nam Thịnh	342	Huyện Tiền Hải	34	13057
13054	Xã Nam Hà	342	Huyện Tiền Hải	34	13063
13057	Xã Nam Tiến	342	Huyện Tiền Hải	34	13057
13060	Xã Nam Trung	342	Huyện Tiền Hải	34	13066
13063	Xã Nam Hồng	342	Huyện Tiền Hải	34	13063
13066	Xã Nam Hưng	342	Huyện Tiền Hải	34	13066
13069	Xã Nam Hải	342	Huyện Tiền Hải	34	13063
13072	Xã Nam Phú	342	Huyện Tiền Hải	34	13066
13075	Thị trấn Kiến Xương	343	Huyện Kiến Xương	34	13075
13078	Xã Trà Giang	343	Huyện Kiến Xương	34	13093
13081	Xã Quốc Tuấn	343	Huyện Kiến Xương	34	13093
13084	Xã Vũ Đông	336	Thành phố Thái Bình	34	12454
13087	Xã An Bình	343	Huyện Kiến Xương	34	13096
13090	Xã Tây Sơn	343	Huyện Kiến Xương	34	12454
13093	Xã Hồng Thái	343	Huyện Kiến Xương	34	13093
13096	Xã Bình Nguyên	343	Huyện Kiến Xương	34	13096
13102	Xã Lê Lợi	343	Huyện Kiến Xương	34	13120
13108	Xã Vũ Lạc	336	Thành phố Thái Bình	34	12454
13111	Xã Vũ Lễ	343	Huyện Kiến Xương	34	13132
13114	Xã Thanh Tân	343	Huyện Kiến Xương	34	13096
13120	Xã Thống Nhất	343	Huyện Kiến Xương	34	13120
13126	Xã Vũ Ninh	343	Huyện Kiến Xương	34	13141
13129	Xã Vũ An	343	Huyện Kiến Xương	34	13141
13132	Xã Quang Lịch	343	Huyện Kiến Xương	34	13132
13135	Xã Hòa Bình	343	Huyện Kiến Xương	34	13132
13138	Xã Bình Minh	343	Huyện Kiến Xương	34	13075
13141	Xã Vũ Quý	343	Huyện Kiến Xương	34	13141
13144	Xã Quang Bình	343	Huyện Kiến Xương	34	13075
13150	Xã Vũ Trung	343	Huyện Kiến Xương	34	13141
13156	Xã Vũ Công	343	Huyện Kiến Xương	34	13159
13159	Xã Hồng Vũ	343	Huyện Kiến Xương	34	13159
13162	Xã Quang Minh	343	Huyện Kiến Xương	34	13075
13165	Xã Quang Trung	343	Huyện Kiến Xương	34	13075
13171	Xã Minh Quang	343	Huyện Kiến Xương	34	13183
13177	Xã Minh Tân	343	Huyện Kiến Xương	34	13183
13180	Xã Nam Bình	343	Huyện Kiến Xương	34	13186
13183	Xã Bình Thanh	343	Huyện Kiến Xương	34	13183
13186	Xã Bình Định	343	Huyện Kiến Xương	34	13186
13189	Xã Hồng Tiến	343	Huyện Kiến Xương	34	13186
13192	Thị trấn Vũ Thư	344	Huyện Vũ Thư	34	13192
13195	Xã Hồng Lý	344	Huyện Vũ Thư	34	13219
13198	Xã Đồng Thanh	344	Huyện Vũ Thư	34	13219
13201	Xã Xuân Hòa	344	Huyện Vũ Thư	34	13219
13204	Xã Hiệp Hòa	344	Huyện Vũ Thư	34	13222
13207	Xã Phúc Thành	344	Huyện Vũ Thư	34	13225
13210	Xã Tân Phong	344	Huyện Vũ Thư	34	13225
13213	Xã Song Lãng	344	Huyện Vũ Thư	34	13222
13216	Xã Tân Hòa	344	Huyện Vũ Thư	34	13225
13219	Xã Việt Hùng	344	Huyện Vũ Thư	34	13219
13222	Xã Minh Lãng	344	Huyện Vũ Thư	34	13222
13225	Xã Tân Bình	336	Thành phố Thái Bình	34	13225
13228	Xã Minh Khai	344	Huyện Vũ Thư	34	13192
13231	Xã Dũng Nghĩa	344	Huyện Vũ Thư	34	13192
13234	Xã Minh Quang	344	Huyện Vũ Thư	34	13192
13237	Xã Tam Quang	344	Huyện Vũ Thư	34	13192
13240	Xã Tân Lập	344	Huyện Vũ Thư	34	13246
13243	Xã Bách Thuận	344	Huyện Vũ Thư	34	13246
13246	Xã Tự Tân	344	Huyện Vũ Thư	34	13246
13249	Xã Song An	344	Huyện Vũ Thư	34	12466
13252	Xã Trung An	344	Huyện Vũ Thư	34	12466
13255	Xã Vũ Hội	344	Huyện Vũ Thư	34	13264
13258	Xã Hòa Bình	344	Huyện Vũ Thư	34	13192
13261	Xã Nguyên Xá	344	Huyện Vũ Thư	34	12466
13264	Xã Việt Thuận	344	Huyện Vũ Thư	34	13264
13267	Xã Vũ Vinh	344	Huyện Vũ Thư	34	13264
13270	Xã Vũ Đoài	344	Huyện Vũ Thư	34	13279
13273	Xã Vũ Tiến	344	Huyện Vũ Thư	34	13279
13276	Xã Vũ Vân	344	Huyện Vũ Thư	34	13264
13279	Xã Duy Nhất	344	Huyện Vũ Thư	34	13279
13282	Xã Hồng Phong	344	Huyện Vũ Thư	34	13279
13285	Phường Quang Trung	347	Thành phố Phủ Lý	35	13366 13285
13291	Phường Lê Hồng Phong	347	Thành phố Phủ Lý	35	13291
13294	Phường Châu Cầu	347	Thành phố Phủ Lý	35	13285
13303	Phường Lam Hạ	347	Thành phố Phủ Lý	35	13366
13306	Xã Phù Vân	347	Thành phố Phủ Lý	35	13291
13309	Phường Liêm Chính	347	Thành phố Phủ Lý	35	13285
13315	Phường Thanh Châu	347	Thành phố Phủ Lý	35	13285
13318	Phường Châu Sơn	347	Thành phố Phủ Lý	35	13318
13321	Phường Đồng Văn	349	Thị xã Duy Tiên	35	13348
13324	Phường Hòa Mạc	349	Thị xã Duy Tiên	35	13324 13330
13327	Xã Mộc Hoàn	349	Thị xã Duy Tiên	35	13330
13330	Phường Châu Giang	349	Thị xã Duy Tiên	35	13330
13333	Phường Bạch Thượng	349	Thị xã Duy Tiên	35	13348
13336	Phường Duy Minh	349	Thị xã Duy Tiên	35	13336
13342	Phường Duy Hải	349	Thị xã Duy Tiên	35	13336
13345	Xã Chuyên Ngoại	349	Thị xã Duy Tiên	35	13324
13348	Phường Yên Bắc	349	Thị xã Duy Tiên	35	13348
13351	Xã Trác Văn	349	Thị xã Duy Tiên	35	13324
13354	Phường Tiên Nội	349	Thị xã Duy Tiên	35	13366 13363
13357	Phường Hoàng Đông	349	Thị xã Duy Tiên	35	13336 13366
13360	Xã Yên Nam	349	Thị xã Duy Tiên	35	13324
13363	Xã Tiên Ngoại	349	Thị xã Duy Tiên	35	13366 13363
13366	Phường Tân Hiệp	347	Thành phố Phủ Lý	35	13366
13369	Xã Tiên Sơn	349	Thị xã Duy Tiên	35	13363
13384	Phường Quế	350	Thị xã Kim Bảng	35	13384
13387	Xã Nguyễn Úy	350	Thị xã Kim Bảng	35	13396
13390	Phường Đại Cương	350	Thị xã Kim Bảng	35	13393
13393	Phường Lê Hồ	350	Thị xã Kim Bảng	35	13393
13396	Phường Tượng Lĩnh	350	Thị xã Kim Bảng	35	13396
13402	Phường Tân Tựu	350	Thị xã Kim Bảng	35	13402
13405	Phường Đồng Hóa	350	Thị xã Kim Bảng	35	13393
13408	Xã Hoàng Tây	350	Thị xã Kim Bảng	35	13402
13411	Phường Tân Sơn	350	Thị xã Kim Bảng	35	13396
13414	Xã Thụy Lôi	350	Thị xã Kim Bảng	35	13420
13417	Xã Văn Xá	350	Thị xã Kim Bảng	35	13384
13420	Xã Khả Phong	350	Thị xã Kim Bảng	35	13420
13423	Phường Ngọc Sơn	350	Thị xã Kim Bảng	35	13384
13426	Xã Kim Bình	347	Thành phố Phủ Lý	35	13291
13429	Phường Ba Sao	350	Thị xã Kim Bảng	35	13420
13432	Xã Liên Sơn	350	Thị xã Kim Bảng	35	13435
13435	Phường Thi Sơn	350	Thị xã Kim Bảng	35	13435
13438	Xã Thanh Sơn	350	Thị xã Kim Bảng	35	13435
13441	Thị trấn Kiện Khê	351	Huyện Thanh Liêm	35	13318
13444	Phường Tân Liêm	347	Thành phố Phủ Lý	35	13444
13450	Xã Liêm Phong	351	Huyện Thanh Liêm	35	13456
13453	Xã Thanh Hà	351	Huyện Thanh Liêm	35	13456
13456	Xã Liêm Cần	351	Huyện Thanh Liêm	35	13456
13459	Phường Thanh Tuyền	347	Thành phố Phủ Lý	35	13318
13465	Xã Liêm Thuận	351	Huyện Thanh Liêm	35	13483
13468	Xã Thanh Thủy	351	Huyện Thanh Liêm	35	13474
13471	Xã Thanh Phong	351	Huyện Thanh Liêm	35	13474
13474	Thị trấn Tân Thanh	351	Huyện Thanh Liêm	35	13474
13477	Xã Thanh Tân	351	Huyện Thanh Liêm	35	13489
13480	Xã Liêm Túc	351	Huyện Thanh Liêm	35	13483
13483	Xã Liêm Sơn	351	Huyện Thanh Liêm	35	13483
13486	Xã Thanh Hương	351	Huyện Thanh Liêm	35	13495
13489	Xã Thanh Nghị	351	Huyện Thanh Liêm	35	13489
13492	Xã Thanh Tâm	351	Huyện Thanh Liêm	35	13495
13495	Xã Thanh Nguyên	351	Huyện Thanh Liêm	35	13495
13498	Xã Thanh Hải	351	Huyện Thanh Liêm	35	13489
13501	Thị trấn Bình Mỹ	352	Huyện Bình Lục	35	13501
13504	Xã Bình Nghĩa	352	Huyện Bình Lục	35	13504
13507	Xã Đinh Xá	347	Thành phố Phủ Lý	35	13444
13510	Xã Tràng An	352	Huyện Bình Lục	35	13504
13513	Xã Trịnh Xá	347	Thành phố Phủ Lý	35	13444
13516	Xã Đồng Du	352	Huyện Bình Lục	35	13504
13519	Xã Ngọc Lũ	352	Huyện Bình Lục	35	13540
13525	Xã Đồn Xá	352	Huyện Bình Lục	35	13501
13528	Xã An Ninh	352	Huyện Bình Lục	35	13531
13531	Xã Bồ Đề	352	Huyện Bình Lục	35	13531
13540	Xã Bình An	352	Huyện Bình Lục	35	13540
13543	Xã Vũ Bản	352	Huyện Bình Lục	35	13531
13546	Xã Trung Lương	352	Huyện Bình Lục	35	13540
13552	Xã An Đổ	352	Huyện Bình Lục	35	13558
13555	Xã La Sơn	352	Huyện Bình Lục	35	13501
13558	Xã Tiêu Động	352	Huyện Bình Lục	35	13558
13561	Xã An Lão	352	Huyện Bình Lục	35	13558
13567	Xã Hợp Lý	353	Huyện Lý Nhân	35	13573
13570	Xã Nguyên Lý	353	Huyện Lý Nhân	35	13591
13573	Xã Chính Lý	353	Huyện Lý Nhân	35	13573
13576	Xã Chân Lý	353	Huyện Lý Nhân	35	13579
13579	Xã Đạo Lý	353	Huyện Lý Nhân	35	13579
13582	Xã Công Lý	353	Huyện Lý Nhân	35	13591
13585	Xã Văn Lý	353	Huyện Lý Nhân	35	13573
13588	Xã Bắc Lý	353	Huyện Lý Nhân	35	13579
13591	Xã Đức Lý	353	Huyện Lý Nhân	35	13591
13594	Xã Trần Hưng Đạo	353	Huyện Lý Nhân	35	13594
13597	Thị trấn Vĩnh Trụ	353	Huyện Lý Nhân	35	13597
13600	Xã Nhân Thịnh	353	Huyện Lý Nhân	35	13609
13606	Xã Nhân Khang	353	Huyện Lý Nhân	35	13597
13609	Xã Nhân Mỹ	353	Huyện Lý Nhân	35	13609
13612	Xã Nhân Nghĩa	353	Huyện Lý Nhân	35	13594
13615	Xã Nhân Chính	353	Huyện Lý Nhân	35	13597
13618	Xã Nhân Bình	353	Huyện Lý Nhân	35	13594
13621	Xã Phú Phúc	353	Huyện Lý Nhân	35	13627
13624	Xã Xuân Khê	353	Huyện Lý Nhân	35	13609
13627	Xã Tiến Thắng	353	Huyện Lý Nhân	35	13627
13630	Xã Hòa Hậu	353	Huyện Lý Nhân	35	13627
13636	Phường Vị Xuyên	356	Thành phố Nam Định	36	13669
13657	Phường Trường Thi	356	Thành phố Nam Định	36	13777
13666	Phường Trần Hưng Đạo	356	Thành phố Nam Định	36	13669
13669	Phường Cửa Bắc	356	Thành phố Nam Định	36	13669
13678	Phường Năng Tĩnh	356	Thành phố Nam Định	36	13669
13681	Phường Quang Trung	356	Thành phố Nam Định	36	13669
13684	Phường Lộc Hạ	356	Thành phố Nam Định	36	13684
13687	Phường Lộc Vượng	356	Thành phố Nam Định	36	13669
13690	Phường Cửa Nam	356	Thành phố Nam Định	36	13669
13693	Phường Lộc Hòa	356	Thành phố Nam Định	36	13693
13696	Phường Nam Phong	356	Thành phố Nam Định	36	13972
13699	Phường Mỹ Xá	356	Thành phố Nam Định	36	13699
13705	Phường Nam Vân	356	Thành phố Nam Định	36	13984
13708	Phường Hưng Lộc	356	Thành phố Nam Định	36	13708
13711	Xã Mỹ Hà	356	Thành phố Nam Định	36	13693
13717	Xã Mỹ Thắng	356	Thành phố Nam Định	36	13693
13720	Xã Mỹ Trung	356	Thành phố Nam Định	36	13684
13723	Xã Mỹ Tân	356	Thành phố Nam Định	36	13684
13726	Xã Mỹ Phúc	356	Thành phố Nam Định	36	13669
13732	Xã Mỹ Thuận	356	Thành phố Nam Định	36	13708
13735	Xã Mỹ Lộc	356	Thành phố Nam Định	36	13708
13741	Thị trấn Gôi	359	Huyện Vụ Bản	36	13741
13747	Xã Hiển Khánh	359	Huyện Vụ Bản	36	13753
13750	Xã Minh Tân	359	Huyện Vụ Bản	36	13750
13753	Xã Hợp Hưng	359	Huyện Vụ Bản	36	13753
13756	Xã Đại An	359	Huyện Vụ Bản	36	13699
13762	Xã Cộng Hòa	359	Huyện Vụ Bản	36	13750
13765	Xã Trung Thành	359	Huyện Vụ Bản	36	13753
13768	Xã Quang Trung	359	Huyện Vụ Bản	36	13753
13777	Xã Thành Lợi	359	Huyện Vụ Bản	36	13777
13780	Xã Kim Thái	359	Huyện Vụ Bản	36	13741
13783	Xã Liên Minh	359	Huyện Vụ Bản	36	13786
13786	Xã Đại Thắng	359	Huyện Vụ Bản	36	13786
13789	Xã Tam Thanh	359	Huyện Vụ Bản	36	13741
13792	Xã Vĩnh Hào	359	Huyện Vụ Bản	36	13786
13795	Thị trấn Lâm	360	Huyện Ý Yên	36	13795
13801	Xã Trung Nghĩa	360	Huyện Ý Yên	36	13807
13807	Xã Tân Minh	360	Huyện Ý Yên	36	13807
13810	Xã Yên Thọ	360	Huyện Ý Yên	36	13822
13819	Xã Phú Hưng	360	Huyện Ý Yên	36	13822
13822	Xã Yên Chính	360	Huyện Ý Yên	36	13822
13825	Xã Yên Bình	360	Huyện Ý Yên	36	13834
13831	Xã Yên Mỹ	360	Huyện Ý Yên	36	13834
13834	Xã Yên Dương	360	Huyện Ý Yên	36	13834
13843	Xã Yên Khánh	360	Huyện Ý Yên	36	13795
13846	Xã Yên Phong	360	Huyện Ý Yên	36	13795
13849	Xã Yên Ninh	360	Huyện Ý Yên	36	13834
13852	Xã Yên Lương	360	Huyện Ý Yên	36	13864
13861	Xã Yên Tiến	360	Huyện Ý Yên	36	13864
13864	Xã Yên Thắng	360	Huyện Ý Yên	36	13864
13867	Xã Yên Phúc	360	Huyện Ý Yên	36	13870
13870	Xã Yên Cường	360	Huyện Ý Yên	36	13870
13873	Xã Yên Lộc	360	Huyện Ý Yên	36	13870
13876	Xã Hồng Quang	360	Huyện Ý Yên	36	13795
13879	Xã Yên Đồng	360	Huyện Ý Yên	36	13879
13882	Xã Yên Khang	360	Huyện Ý Yên	36	13879
13885	Xã Yên Nhân	360	Huyện Ý Yên	36	13870
13888	Xã Yên Trị	360	Huyện Ý Yên	36	13879
13891	Thị trấn Liễu Đề	361	Huyện Nghĩa Hưng	36	13891
13894	Thị trấn Rạng Đông	361	Huyện Nghĩa Hưng	36	13894
13900	Xã Đồng Thịnh	361	Huyện Nghĩa Hưng	36	13900
13906	Xã Nghĩa Thái	361	Huyện Nghĩa Hưng	36	13891
13909	Xã Hoàng Nam	361	Huyện Nghĩa Hưng	36	13900
13912	Xã Nghĩa Châu	361	Huyện Nghĩa Hưng	36	13891
13915	Xã Nghĩa Trung	361	Huyện Nghĩa Hưng	36	13891
13918	Xã Nghĩa Sơn	361	Huyện Nghĩa Hưng	36	13918
13921	Xã Nghĩa Lạc	361	Huyện Nghĩa Hưng	36	13918
13924	Xã Nghĩa Hồng	361	Huyện Nghĩa Hưng	36	13927
13927	Xã Nghĩa Phong	361	Huyện Nghĩa Hưng	36	13927
13930	Xã Nghĩa Phú	361	Huyện Nghĩa Hưng	36	13927
13939	Thị trấn Quỹ Nhất	361	Huyện Nghĩa Hưng	36	13939
13942	Xã Nghĩa Hùng	361	Huyện Nghĩa Hưng	36	13957
13945	Xã Nghĩa Lâm	361	Huyện Nghĩa Hưng	36	13957
13948	Xã Nghĩa Thành	361	Huyện Nghĩa Hưng	36	13939
13951	Xã Phúc Thắng	361	Huyện Nghĩa Hưng	36	13894
13954	Xã Nghĩa Lợi	361	Huyện Nghĩa Hưng	36	13939
13957	Xã Nghĩa Hải	361	Huyện Nghĩa Hưng	36	13957
13963	Xã Nam Điền	361	Huyện Nghĩa Hưng	36	13894
13966	Thị trấn Nam Giang	362	Huyện Nam Trực	36	13966
13972	Xã Nam Điền	362	Huyện Nam Trực	36	13972
13975	Xã Nghĩa An	362	Huyện Nam Trực	36	13984
13978	Xã Nam Thắng	362	Huyện Nam Trực	36	13987
13984	Xã Hồng Quang	362	Huyện Nam Trực	36	13984
13987	Xã Tân Thịnh	362	Huyện Nam Trực	36	13987
13990	Xã Nam Cường	362	Huyện Nam Trực	36	13966
13993	Xã Nam Hồng	362	Huyện Nam Trực	36	13987
13996	Xã Nam Hùng	362	Huyện Nam Trực	36	13966
13999	Xã Nam Hoa	362	Huyện Nam Trực	36	14005
14002	Xã Nam Dương	362	Huyện Nam Trực	36	14011
14005	Xã Nam Thanh	362	Huyện Nam Trực	36	14005
14008	Xã Nam Lợi	362	Huyện Nam Trực	36	14005
14011	Xã Bình Minh	362	Huyện Nam Trực	36	14011
14014	Xã Đồng Sơn	362	Huyện Nam Trực	36	14014
14017	Xã Nam Tiến	362	Huyện Nam Trực	36	14011
14020	Xã Nam Hải	362	Huyện Nam Trực	36	14005
14023	Xã Nam Thái	362	Huyện Nam Trực	36	14014
14026	Thị trấn Cổ Lễ	363	Huyện Trực Ninh	36	14026
14029	Xã Phương Định	363	Huyện Trực Ninh	36	14038
14032	Xã Trực Chính	363	Huyện Trực Ninh	36	14038
14035	Xã Trung Đông	363	Huyện Trực Ninh	36	14026
14038	Xã Liêm Hải	363	Huyện Trực Ninh	36	14038
14041	Xã Trực Tuấn	363	Huyện Trực Ninh	36	14026
14044	Xã Việt Hùng	363	Huyện Trực Ninh	36	14056
14047	Xã Trực Đạo	363	Huyện Trực Ninh	36	14056
14050	Xã Trực Hưng	363	Huyện Trực Ninh	36	14053
14053	Xã Trực Nội	363	Huyện Trực Ninh	36	14053
14056	Thị trấn Cát Thành	363	Huyện Trực Ninh	36	14056
14059	Xã Trực Thanh	363	Huyện Trực Ninh	36	14053
14062	Xã Trực Khang	363	Huyện Trực Ninh	36	14062
14065	Xã Trực Thuận	363	Huyện Trực Ninh	36	14062
14068	Xã Trực Mỹ	363	Huyện Trực Ninh	36	14062
14071	Xã Trực Đại	363	Huyện Trực Ninh	36	14071
14074	Xã Trực Cường	363	Huyện Trực Ninh	36	14077
14077	Thị trấn Ninh Cường	363	Huyện Trực Ninh	36	14077
14080	Xã Trực Thái	363	Huyện Trực Ninh	36	14071
14083	Xã Trực Hùng	363	Huyện Trực Ninh	36	14077
14086	Xã Trực Thắng	363	Huyện Trực Ninh	36	14071
14089	Thị trấn Xuân Trường	364	Huyện Xuân Trường	36	14089
14092	Xã Xuân Châu	364	Huyện Xuân Trường	36	14095
14095	Xã Xuân Hồng	364	Huyện Xuân Trường	36	14095
14098	Xã Xuân Thành	364	Huyện Xuân Trường	36	14095
14101	Xã Xuân Thượng	364	Huyện Xuân Trường	36	14095
14104	Xã Xuân Giang	364	Huyện Xuân Trường	36	14104
14110	Xã Xuân Tân	364	Huyện Xuân Trường	36	14104
14116	Xã Xuân Ngọc	364	Huyện Xuân Trường	36	14089
14122	Xã Trà Lũ	364	Huyện Xuân Trường	36	14122
14125	Xã Thọ Nghiệp	364	Huyện Xuân Trường	36	14122
14128	Xã Xuân Phú	364	Huyện Xuân Trường	36	14104
14134	Xã Xuân Vinh	364	Huyện Xuân Trường	36	14122
14143	Xã Xuân Ninh	364	Huyện Xuân Trường	36	14089
14146	Xã Xuân Phúc	364	Huyện Xuân Trường	36	14089
14152	Thị trấn Quất Lâm	365	Huyện Giao Thủy	36	14212
14155	Xã Giao Hương	365	Huyện Giao Thủy	36	14161
14158	Xã Hồng Thuận	365	Huyện Giao Thủy	36	14182
14161	Xã Giao Thiện	365	Huyện Giao Thủy	36	14161
14164	Xã Giao Thanh	365	Huyện Giao Thủy	36	14161
14167	Thị trấn Giao Thủy	365	Huyện Giao Thủy	36	14167
14170	Xã Bình Hòa	365	Huyện Giao Thủy	36	14167
14176	Xã Giao Hà	365	Huyện Giao Thủy	36	14203
14179	Xã Giao Nhân	365	Huyện Giao Thủy	36	14179
14182	Xã Giao An	365	Huyện Giao Thủy	36	14182
14185	Xã Giao Lạc	365	Huyện Giao Thủy	36	14182
14188	Xã Giao Châu	365	Huyện Giao Thủy	36	14179
14191	Xã Giao Tân	365	Huyện Giao Thủy	36	14194
14194	Xã Giao Yến	365	Huyện Giao Thủy	36	14194
14197	Xã Giao Xuân	365	Huyện Giao Thủy	36	14203
14200	Xã Giao Thịnh	365	Huyện Giao Thủy	36	14212
14203	Xã Giao Hải	365	Huyện Giao Thủy	36	14203
14206	Xã Bạch Long	365	Huyện Giao Thủy	36	14194
14209	Xã Giao Long	365	Huyện Giao Thủy	36	14179
14212	Xã Giao Phong	365	Huyện Giao Thủy	36	14212
14215	Thị trấn Yên Định	366	Huyện Hải Hậu	36	14215
14218	Thị trấn Cồn	366	Huyện Hải Hậu	36	14218
14221	Thị trấn Thịnh Long	366	Huyện Hải Hậu	36	14221
14224	Xã Hải Nam	366	Huyện Hải Hậu	36	14248
14227	Xã Hải Trung	366	Huyện Hải Hậu	36	14215
14233	Xã Hải Minh	366	Huyện Hải Hậu	36	14236
14236	Xã Hải Anh	366	Huyện Hải Hậu	36	14236
14248	Xã Hải Hưng	366	Huyện Hải Hậu	36	14248
14254	Xã Hải Long	366	Huyện Hải Hậu	36	14215
14260	Xã Hải Đường	366	Huyện Hải Hậu	36	14236
14263	Xã Hải Lộc	366	Huyện Hải Hậu	36	14248
14266	Xã Hải Quang	366	Huyện Hải Hậu	36	14287
14269	Xã Hải Đông	366	Huyện Hải Hậu	36	14287
14272	Xã Hải Sơn	366	Huyện Hải Hậu	36	14218
14275	Xã Hải Tân	366	Huyện Hải Hậu	36	14218
14281	Xã Hải Phong	366	Huyện Hải Hậu	36	14281
14284	Xã Hải An	366	Huyện Hải Hậu	36	14281
14287	Xã Hải Tây	366	Huyện Hải Hậu	36	14287
14293	Xã Hải Phú	366	Huyện Hải Hậu	36	14308
14296	Xã Hải Giang	366	Huyện Hải Hậu	36	14281
14302	Xã Hải Ninh	366	Huyện Hải Hậu	36	14221
14308	Xã Hải Xuân	366	Huyện Hải Hậu	36	14308
14311	Xã Hải Châu	366	Huyện Hải Hậu	36	14221
14317	Xã Hải Hòa	366	Huyện Hải Hậu	36	14308
14320	Phường Đông Thành	374	Thành phố Hoa Lư	37	14329
14323	Phường Tân Thành	374	Thành phố Hoa Lư	37	14329
14329	Phường Vân Giang	374	Thành phố Hoa Lư	37	14329
14332	Phường Bích Đào	374	Thành phố Hoa Lư	37	14329
14338	Phường Nam Bình	374	Thành phố Hoa Lư	37	14329
14341	Phường Nam Thành	374	Thành phố Hoa Lư	37	14329
14344	Phường Ninh Khánh	374	Thành phố Hoa Lư	37	14329
14347	Xã Ninh Nhất	374	Thành phố Hoa Lư	37	14329
14350	Xã Ninh Tiến	374	Thành phố Hoa Lư	37	14329
14353	Phường Ninh Phúc	374	Thành phố Hoa Lư	37	14566
14356	Phường Ninh Sơn	374	Thành phố Hoa Lư	37	14359
14359	Phường Ninh Phong	374	Thành phố Hoa Lư	37	14359
14362	Phường Bắc Sơn	370	Thành phố Tam Điệp	37	14362
14365	Phường Trung Sơn	370	Thành phố Tam Điệp	37	14365
14368	Phường Nam Sơn	370	Thành phố Tam Điệp	37	14365
14369	Phường Tây Sơn	370	Thành phố Tam Điệp	37	14362
14371	Xã Yên Sơn	370	Thành phố Tam Điệp	37	14371
14374	Phường Yên Bình	370	Thành phố Tam Điệp	37	14725
14375	Phường Tân Bình	370	Thành phố Tam Điệp	37	14371
14377	Xã Quang Sơn	370	Thành phố Tam Điệp	37	14362
14380	Xã Đông Sơn	370	Thành phố Tam Điệp	37	14365
14386	Xã Xích Thổ	372	Huyện Nho Quan	37	14389
14389	Xã Gia Lâm	372	Huyện Nho Quan	37	14389
14392	Xã Gia Sơn	372	Huyện Nho Quan	37	14389
14395	Xã Thạch Bình	372	Huyện Nho Quan	37	14407
14398	Xã Gia Thủy	372	Huyện Nho Quan	37	14401
14401	Xã Gia Tường	372	Huyện Nho Quan	37	14401
14404	Xã Cúc Phương	372	Huyện Nho Quan	37	14404
14407	Xã Phú Sơn	372	Huyện Nho Quan	37	14407
14410	Xã Đức Long	372	Huyện Nho Quan	37	14401
14413	Xã Lạc Vân	372	Huyện Nho Quan	37	14407
14416	Xã Đồng Phong	372	Huyện Nho Quan	37	14428
14419	Xã Yên Quang	372	Huyện Nho Quan	37	14428
14425	Xã Thượng Hòa	372	Huyện Nho Quan	37	14434
14428	Thị trấn Nho Quan	372	Huyện Nho Quan	37	14428
14431	Xã Văn Phương	372	Huyện Nho Quan	37	14404
14434	Xã Thanh Sơn	372	Huyện Nho Quan	37	14434
14437	Xã Phúc Sơn	372	Huyện Nho Quan	37	14533
14443	Xã Văn Phú	372	Huyện Nho Quan	37	14434
14446	Xã Phú Lộc	372	Huyện Nho Quan	37	14452
14449	Xã Kỳ Phú	372	Huyện Nho Quan	37	14458
14452	Xã Quỳnh Lưu	372	Huyện Nho Quan	37	14452
14458	Xã Phú Long	372	Huyện Nho Quan	37	14458
14461	Xã Quảng Lạc	372	Huyện Nho Quan	37	14371
14464	Thị trấn Thịnh Vượng	373	Huyện Gia Viễn	37	14464
14467	Xã Gia Hòa	373	Huyện Gia Viễn	37	14464
14470	Xã Gia Hưng	373	Huyện Gia Viễn	37	14482
14473	Xã Liên Sơn	373	Huyện Gia Viễn	37	14482
14476	Xã Gia Thanh	373	Huyện Gia Viễn	37	14494
14479	Xã Gia Vân	373	Huyện Gia Viễn	37	14488
14482	Xã Gia Phú	373	Huyện Gia Viễn	37	14482
14485	Xã Gia Xuân	373	Huyện Gia Viễn	37	14494
14488	Xã Gia Lập	373	Huyện Gia Viễn	37	14488
14494	Xã Gia Trấn	373	Huyện Gia Viễn	37	14494
14500	Xã Gia Phương	373	Huyện Gia Viễn	37	14500
14503	Xã Gia Tân	373	Huyện Gia Viễn	37	14488 14533
14506	Xã Tiến Thắng	373	Huyện Gia Viễn	37	14500
14509	Xã Gia Trung	373	Huyện Gia Viễn	37	14500
14512	Xã Gia Minh	373	Huyện Gia Viễn	37	14524
14515	Xã Gia Lạc	373	Huyện Gia Viễn	37	14524
14521	Xã Gia Sinh	373	Huyện Gia Viễn	37	14533
14524	Xã Gia Phong	373	Huyện Gia Viễn	37	14524
14527	Phường Ninh Mỹ	374	Thành phố Hoa Lư	37	14329
14530	Phường Ninh Giang	374	Thành phố Hoa Lư	37	14533
14533	Xã Trường Yên	374	Thành phố Hoa Lư	37	14533
14536	Xã Ninh Khang	374	Thành phố Hoa Lư	37	14329
14542	Xã Ninh Hòa	374	Thành phố Hoa Lư	37	14533
14551	Xã Ninh Hải	374	Thành phố Hoa Lư	37	14359
14554	Xã Ninh Vân	374	Thành phố Hoa Lư	37	14359
14557	Xã Ninh An	374	Thành phố Hoa Lư	37	14359
14560	Thị trấn Yên Ninh	375	Huyện Yên Khánh	37	14560
14563	Xã Khánh Thiện	375	Huyện Yên Khánh	37	14563
14566	Xã Khánh Phú	375	Huyện Yên Khánh	37	14566
14569	Xã Khánh Hòa	375	Huyện Yên Khánh	37	14566
14572	Xã Khánh Lợi	375	Huyện Yên Khánh	37	14563
14575	Xã Khánh An	375	Huyện Yên Khánh	37	14566
14578	Xã Khánh Cường	375	Huyện Yên Khánh	37	14563
14581	Xã Khánh Cư	375	Huyện Yên Khánh	37	14560
14587	Xã Khánh Hải	375	Huyện Yên Khánh	37	14560
14590	Xã Khánh Trung	375	Huyện Yên Khánh	37	14608
14593	Xã Khánh Mậu	375	Huyện Yên Khánh	37	14614
14596	Xã Khánh Vân	375	Huyện Yên Khánh	37	14560
14599	Xã Khánh Hội	375	Huyện Yên Khánh	37	14614
14602	Xã Khánh Công	375	Huyện Yên Khánh	37	14608
14608	Xã Khánh Thành	375	Huyện Yên Khánh	37	14608
14611	Xã Khánh Nhạc	375	Huyện Yên Khánh	37	14611
14614	Xã Khánh Thủy	375	Huyện Yên Khánh	37	14614
14617	Xã Khánh Hồng	375	Huyện Yên Khánh	37	14611
14620	Thị trấn Phát Diệm	376	Huyện Kim Sơn	37	14620
14623	Thị trấn Bình Minh	376	Huyện Kim Sơn	37	14623
14629	Xã Hồi Ninh	376	Huyện Kim Sơn	37	14653
14632	Xã Xuân Chính	376	Huyện Kim Sơn	37	14653
14635	Xã Kim Định	376	Huyện Kim Sơn	37	14638
14638	Xã Ân Hòa	376	Huyện Kim Sơn	37	14638
14641	Xã Hùng Tiến	376	Huyện Kim Sơn	37	14638
14647	Xã Quang Thiện	376	Huyện Kim Sơn	37	14647
14650	Xã Như Hòa	376	Huyện Kim Sơn	37	14647
14653	Xã Chất Bình	376	Huyện Kim Sơn	37	14653
14656	Xã Đồng Hướng	376	Huyện Kim Sơn	37	14647
14659	Xã Kim Chính	376	Huyện Kim Sơn	37	14620
14662	Xã Thượng Kiệm	376	Huyện Kim Sơn	37	14620
14668	Xã Tân Thành	376	Huyện Kim Sơn	37	14674
14671	Xã Yên Lộc	376	Huyện Kim Sơn	37	14674
14674	Xã Lai Thành	376	Huyện Kim Sơn	37	14674
14677	Xã Định Hóa	376	Huyện Kim Sơn	37	14677
14680	Xã Văn Hải	376	Huyện Kim Sơn	37	14677
14683	Xã Kim Tân	376	Huyện Kim Sơn	37	14677
14686	Xã Kim Mỹ	376	Huyện Kim Sơn	37	14623
14689	Xã Cồn Thoi	376	Huyện Kim Sơn	37	14623
14695	Xã Kim Trung	376	Huyện Kim Sơn	37	14698
14698	Xã Kim Đông	376	Huyện Kim Sơn	37	14698
14701	Thị trấn Yên Thịnh	377	Huyện Yên Mô	37	14701
14704	Xã Khánh Thượng	377	Huyện Yên Mô	37	14725
14707	Xã Khánh Dương	377	Huyện Yên Mô	37	14701
14719	Xã Yên Phong	377	Huyện Yên Mô	37	14728
14722	Xã Yên Hòa	377	Huyện Yên Mô	37	14701
14725	Xã Yên Thắng	377	Huyện Yên Mô	37	14725
14728	Xã Yên Từ	377	Huyện Yên Mô	37	14728
14734	Xã Yên Thành	377	Huyện Yên Mô	37	14746
14737	Xã Yên Nhân	377	Huyện Yên Mô	37	14728
14740	Xã Yên Mỹ	377	Huyện Yên Mô	37	14743
14743	Xã Yên Mạc	377	Huyện Yên Mô	37	14743
14746	Xã Yên Đồng	377	Huyện Yên Mô	37	14746
14749	Xã Yên Thái	377	Huyện Yên Mô	37	14746
14752	Xã Yên Lâm	377	Huyện Yên Mô	37	14743
14755	Phường Hàm Rồng	380	Thành phố Thanh Hóa	38	14758
14758	Phường Đông Thọ	380	Thành phố Thanh Hóa	38	14797 14758
14761	Phường Nam Ngạn	380	Thành phố Thanh Hóa	38	14758
14764	Phường Trường Thi	380	Thành phố Thanh Hóa	38	14797
14767	Phường Điện Biên	380	Thành phố Thanh Hóa	38	14797
14770	Phường Phú Sơn	380	Thành phố Thanh Hóa	38	14797
14773	Phường Lam Sơn	380	Thành phố Thanh Hóa	38	14797
14776	Phường Ba Đình	380	Thành phố Thanh Hóa	38	14797
14779	Phường Ngọc Trạo	380	Thành phố Thanh Hóa	38	14797
14782	Phường Đông Vệ	380	Thành phố Thanh Hóa	38	14797
14785	Phường Đông Sơn	380	Thành phố Thanh Hóa	38	14797
14791	Phường Đông Cương	380	Thành phố Thanh Hóa	38	14758
14794	Phường Đông Hương	380	Thành phố Thanh Hóa	38	14797
14797	Phường Đông Hải	380	Thành phố Thanh Hóa	38	14797
14800	Phường Quảng Hưng	380	Thành phố Thanh Hóa	38	16522
14803	Phường Quảng Thắng	380	Thành phố Thanh Hóa	38	16417
14806	Phường Quảng Thành	380	Thành phố Thanh Hóa	38	16522
14809	Phường Bắc Sơn	381	Thị xã Bỉm Sơn	38	14818
14812	Phường Ba Đình	381	Thị xã Bỉm Sơn	38	14812
14815	Phường Lam Sơn	381	Thị xã Bỉm Sơn	38	14812
14818	Phường Ngọc Trạo	381	Thị xã Bỉm Sơn	38	14818
14821	Phường Đông Sơn	381	Thị xã Bỉm Sơn	38	14812
14823	Phường Phú Sơn	381	Thị xã Bỉm Sơn	38	14818
14824	Xã Quang Trung	381	Thị xã Bỉm Sơn	38	14818
14830	Phường Trung Sơn	382	Thành phố Sầm Sơn	38	16531
14833	Phường Bắc Sơn	382	Thành phố Sầm Sơn	38	16531
14836	Phường Trường Sơn	382	Thành phố Sầm Sơn	38	16531
14839	Phường Quảng Cư	382	Thành phố Sầm Sơn	38	16531
14842	Phường Quảng Tiến	382	Thành phố Sầm Sơn	38	16531
14845	Thị trấn Mường Lát	384	Huyện Mường Lát	38	14845
14848	Xã Tam Chung	384	Huyện Mường Lát	38	14848
14854	Xã Mường Lý	384	Huyện Mường Lát	38	14854
14857	Xã Trung Lý	384	Huyện Mường Lát	38	14857
14860	Xã Quang Chiểu	384	Huyện Mường Lát	38	14860
14863	Xã Pù Nhi	384	Huyện Mường Lát	38	14863
14864	Xã Nhi Sơn	384	Huyện Mường Lát	38	14864
14866	Xã Mường Chanh	384	Huyện Mường Lát	38	14866
14869	Thị trấn Hồi Xuân	385	Huyện Quan Hóa	38	14869
14872	Xã Thành Sơn	385	Huyện Quan Hóa	38	14872
14875	Xã Trung Sơn	385	Huyện Quan Hóa	38	14875
14878	Xã Phú Thanh	385	Huyện Quan Hóa	38	14878
14881	Xã Trung Thành	385	Huyện Quan Hóa	38	14872
14884	Xã Phú Lệ	385	Huyện Quan Hóa	38	14878
14887	Xã Phú Sơn	385	Huyện Quan Hóa	38	14878
14890	Xã Phú Xuân	385	Huyện Quan Hóa	38	14890
14896	Xã Hiền Chung	385	Huyện Quan Hóa	38	14896
14899	Xã Hiền Kiệt	385	Huyện Quan Hóa	38	14896
14902	Xã Nam Tiến	385	Huyện Quan Hóa	38	14902
14908	Xã Thiên Phủ	385	Huyện Quan Hóa	38	14908
14911	Xã Phú Nghiêm	385	Huyện Quan Hóa	38	14869
14914	Xã Nam Xuân	385	Huyện Quan Hóa	38	14902
14917	Xã Nam Động	385	Huyện Quan Hóa	38	14908
14923	Thị trấn Cành Nàng	386	Huyện Bá Thước	38	14923
14926	Xã Điền Thượng	386	Huyện Bá Thước	38	14932
14929	Xã Điền Hạ	386	Huyện Bá Thước	38	14932
14932	Xã Điền Quang	386	Huyện Bá Thước	38	14932
14935	Xã Điền Trung	386	Huyện Bá Thước	38	14950
14938	Xã Thành Sơn	386	Huyện Bá Thước	38	14956
14941	Xã Lương Ngoại	386	Huyện Bá Thước	38	14953
14944	Xã Ái Thượng	386	Huyện Bá Thước	38	14950
14947	Xã Lương Nội	386	Huyện Bá Thước	38	14953
14950	Xã Điền Lư	386	Huyện Bá Thước	38	14950
14953	Xã Lương Trung	386	Huyện Bá Thước	38	14953
14956	Xã Lũng Niêm	386	Huyện Bá Thước	38	14956
14959	Xã Lũng Cao	386	Huyện Bá Thước	38	14959
14962	Xã Hạ Trung	386	Huyện Bá Thước	38	14923
14965	Xã Cổ Lũng	386	Huyện Bá Thước	38	14959
14968	Xã Thành Lâm	386	Huyện Bá Thước	38	14956
14971	Xã Ban Công	386	Huyện Bá Thước	38	14923
14974	Xã Kỳ Tân	386	Huyện Bá Thước	38	14974
14977	Xã Văn Nho	386	Huyện Bá Thước	38	14974
14980	Xã Thiết Ống	386	Huyện Bá Thước	38	14980
14986	Xã Thiết Kế	386	Huyện Bá Thước	38	14980
14995	Xã Trung Xuân	387	Huyện Quan Sơn	38	15001
14998	Xã Trung Thượng	387	Huyện Quan Sơn	38	15016
14999	Xã Trung Tiến	387	Huyện Quan Sơn	38	15001
15001	Xã Trung Hạ	387	Huyện Quan Sơn	38	15001
15004	Xã Sơn Hà	387	Huyện Quan Sơn	38	15019
15007	Xã Tam Thanh	387	Huyện Quan Sơn	38	15007
15010	Xã Sơn Thủy	387	Huyện Quan Sơn	38	15010
15013	Xã Na Mèo	387	Huyện Quan Sơn	38	15013
15016	Thị trấn Sơn Lư	387	Huyện Quan Sơn	38	15016 15019
15019	Xã Tam Lư	387	Huyện Quan Sơn	38	15019
15022	Xã Sơn Điện	387	Huyện Quan Sơn	38	15022
15025	Xã Mường Mìn	387	Huyện Quan Sơn	38	15025
15031	Xã Yên Khương	388	Huyện Lang Chánh	38	15031
15034	Xã Yên Thắng	388	Huyện Lang Chánh	38	15034
15037	Xã Trí Nang	388	Huyện Lang Chánh	38	15055
15040	Xã Giao An	388	Huyện Lang Chánh	38	15043
15043	Xã Giao Thiện	388	Huyện Lang Chánh	38	15043
15046	Xã Tân Phúc	388	Huyện Lang Chánh	38	15058
15049	Xã Tam Văn	388	Huyện Lang Chánh	38	15049
15052	Xã Lâm Phú	388	Huyện Lang Chánh	38	15049
15055	Thị trấn Lang Chánh	388	Huyện Lang Chánh	38	15055
15058	Xã Đồng Lương	388	Huyện Lang Chánh	38	15058
15061	Thị trấn Ngọc Lặc	389	Huyện Ngọc Lặc	38	15061
15064	Xã Lam Sơn	389	Huyện Ngọc Lặc	38	15124
15067	Xã Mỹ Tân	389	Huyện Ngọc Lặc	38	15061
15070	Xã Thúy Sơn	389	Huyện Ngọc Lặc	38	15061
15073	Xã Thạch Lập	389	Huyện Ngọc Lặc	38	15085
15076	Xã Vân Am	389	Huyện Ngọc Lặc	38	15106
15079	Xã Cao Ngọc	389	Huyện Ngọc Lặc	38	15124
15085	Xã Quang Trung	389	Huyện Ngọc Lặc	38	15085
15088	Xã Đồng Thịnh	389	Huyện Ngọc Lặc	38	15085
15091	Xã Ngọc Liên	389	Huyện Ngọc Lặc	38	15091
15094	Xã Ngọc Sơn	389	Huyện Ngọc Lặc	38	15091
15097	Xã Lộc Thịnh	389	Huyện Ngọc Lặc	38	15091
15100	Xã Cao Thịnh	389	Huyện Ngọc Lặc	38	15091
15103	Xã Ngọc Trung	389	Huyện Ngọc Lặc	38	15091
15106	Xã Phùng Giáo	389	Huyện Ngọc Lặc	38	15106
15109	Xã Phùng Minh	389	Huyện Ngọc Lặc	38	15112
15112	Xã Phúc Thịnh	389	Huyện Ngọc Lặc	38	15112
15115	Xã Nguyệt Ấn	389	Huyện Ngọc Lặc	38	15106
15118	Xã Kiên Thọ	389	Huyện Ngọc Lặc	38	15112
15121	Xã Minh Tiến	389	Huyện Ngọc Lặc	38	15124
15124	Xã Minh Sơn	389	Huyện Ngọc Lặc	38	15124
15127	Thị trấn Phong Sơn	390	Huyện Cẩm Thủy	38	15127
15133	Xã Cẩm Thành	390	Huyện Cẩm Thủy	38	15142
15136	Xã Cẩm Quý	390	Huyện Cẩm Thủy	38	15148
15139	Xã Cẩm Lương	390	Huyện Cẩm Thủy	38	15148
15142	Xã Cẩm Thạch	390	Huyện Cẩm Thủy	38	15142
15145	Xã Cẩm Liên	390	Huyện Cẩm Thủy	38	15142
15148	Xã Cẩm Giang	390	Huyện Cẩm Thủy	38	15148
15151	Xã Cẩm Bình	390	Huyện Cẩm Thủy	38	15142
15154	Xã Cẩm Tú	390	Huyện Cẩm Thủy	38	15148
15160	Xã Cẩm Châu	390	Huyện Cẩm Thủy	38	15163
15163	Xã Cẩm Tâm	390	Huyện Cẩm Thủy	38	15163
15169	Xã Cẩm Ngọc	390	Huyện Cẩm Thủy	38	15127
15172	Xã Cẩm Long	390	Huyện Cẩm Thủy	38	15178
15175	Xã Cẩm Yên	390	Huyện Cẩm Thủy	38	15163
15178	Xã Cẩm Tân	390	Huyện Cẩm Thủy	38	15178
15181	Xã Cẩm Phú	390	Huyện Cẩm Thủy	38	15178
15184	Xã Cẩm Vân	390	Huyện Cẩm Thủy	38	15163
15187	Thị trấn Kim Tân	391	Huyện Thạch Thành	38	15187
15190	Thị trấn Vân Du	391	Huyện Thạch Thành	38	15190
15196	Xã Thạch Lâm	391	Huyện Thạch Thành	38	15199
15199	Xã Thạch Quảng	391	Huyện Thạch Thành	38	15199
15202	Xã Thạch Tượng	391	Huyện Thạch Thành	38	15199
15205	Xã Thạch Cẩm	391	Huyện Thạch Thành	38	15211
15208	Xã Thạch Sơn	391	Huyện Thạch Thành	38	15211
15211	Xã Thạch Bình	391	Huyện Thạch Thành	38	15211
15214	Xã Thạch Định	391	Huyện Thạch Thành	38	15187
15220	Xã Thạch Long	391	Huyện Thạch Thành	38	15211
15223	Xã Thành Mỹ	391	Huyện Thạch Thành	38	15229
15226	Xã Thành Yên	391	Huyện Thạch Thành	38	15229
15229	Xã Thành Vinh	391	Huyện Thạch Thành	38	15229
15232	Xã Thành Minh	391	Huyện Thạch Thành	38	15229
15235	Xã Thành Công	391	Huyện Thạch Thành	38	15190
15238	Xã Thành Tân	391	Huyện Thạch Thành	38	15190
15241	Xã Thành Trực	391	Huyện Thạch Thành	38	15187
15247	Xã Thành Tâm	391	Huyện Thạch Thành	38	15250
15250	Xã Thành An	391	Huyện Thạch Thành	38	15250
15253	Xã Thành Thọ	391	Huyện Thạch Thành	38	15187
15256	Xã Thành Tiến	391	Huyện Thạch Thành	38	15187
15259	Xã Thành Long	391	Huyện Thạch Thành	38	15250
15265	Xã Thành Hưng	391	Huyện Thạch Thành	38	15187
15268	Xã Ngọc Trạo	391	Huyện Thạch Thành	38	15250
15271	Thị trấn Hà Trung	392	Huyện Hà Trung	38	15271 15286
15274	Thị trấn Hà Long	392	Huyện Hà Trung	38	15274
15277	Xã Hà Vinh	392	Huyện Hà Trung	38	14812
15280	Xã Hà Bắc	392	Huyện Hà Trung	38	15274
15283	Xã Hoạt Giang	392	Huyện Hà Trung	38	15286
15286	Xã Yên Dương	392	Huyện Hà Trung	38	15286
15292	Xã Hà Giang	392	Huyện Hà Trung	38	15274
15298	Xã Lĩnh Toại	392	Huyện Hà Trung	38	15298
15304	Xã Hà Ngọc	392	Huyện Hà Trung	38	15271
15307	Xã Yến Sơn	392	Huyện Hà Trung	38	15271
15313	Xã Hà Sơn	392	Huyện Hà Trung	38	15316
15316	Thị trấn Hà Lĩnh	392	Huyện Hà Trung	38	15316
15319	Xã Hà Đông	392	Huyện Hà Trung	38	15271
15322	Xã Hà Tân	392	Huyện Hà Trung	38	15316
15325	Xã Hà Tiến	392	Huyện Hà Trung	38	15316
15328	Xã Hà Bình	392	Huyện Hà Trung	38	15286 15271
15331	Xã Thái Lai	392	Huyện Hà Trung	38	15298
15334	Xã Hà Châu	392	Huyện Hà Trung	38	15298
15343	Xã Hà Hải	392	Huyện Hà Trung	38	15298
15349	Thị trấn Vĩnh Lộc	393	Huyện Vĩnh Lộc	38	15349
15352	Xã Vĩnh Quang	393	Huyện Vĩnh Lộc	38	15361
15355	Xã Vĩnh Yên	393	Huyện Vĩnh Lộc	38	15361
15358	Xã Vĩnh Tiến	393	Huyện Vĩnh Lộc	38	15361
15361	Xã Vĩnh Long	393	Huyện Vĩnh Lộc	38	15361
15364	Xã Vĩnh Phúc	393	Huyện Vĩnh Lộc	38	15349
15367	Xã Vĩnh Hưng	393	Huyện Vĩnh Lộc	38	15349
15376	Xã Vĩnh Hòa	393	Huyện Vĩnh Lộc	38	15349
15379	Xã Vĩnh Hùng	393	Huyện Vĩnh Lộc	38	15382
15382	Xã Minh Tân	393	Huyện Vĩnh Lộc	38	15382
15385	Xã Ninh Khang	393	Huyện Vĩnh Lộc	38	15349
15388	Xã Vĩnh Thịnh	393	Huyện Vĩnh Lộc	38	15382
15391	Xã Vĩnh An	393	Huyện Vĩnh Lộc	38	15382
15397	Thị trấn Thống Nhất	394	Huyện Yên Định	38	15409
15403	Thị trấn Yên Lâm	394	Huyện Yên Định	38	15412
15406	Xã Yên Tâm	394	Huyện Yên Định	38	15409
15409	Xã Yên Phú	394	Huyện Yên Định	38	15409
15412	Thị trấn Quý Lộc	394	Huyện Yên Định	38	15412
15415	Xã Yên Thọ	394	Huyện Yên Định	38	15412
15418	Xã Yên Trung	394	Huyện Yên Định	38	15421
15421	Xã Yên Trường	394	Huyện Yên Định	38	15421
15427	Xã Yên Phong	394	Huyện Yên Định	38	15421
15430	Xã Yên Thái	394	Huyện Yên Định	38	15421
15433	Xã Yên Hùng	394	Huyện Yên Định	38	15442
15436	Xã Yên Thịnh	394	Huyện Yên Định	38	15442
15442	Xã Yên Ninh	394	Huyện Yên Định	38	15442
15445	Xã Định Tăng	394	Huyện Yên Định	38	15469
15448	Xã Định Hòa	394	Huyện Yên Định	38	15448
15451	Xã Định Thành	394	Huyện Yên Định	38	15448
15454	Xã Định Công	394	Huyện Yên Định	38	15448
15457	Xã Định Tân	394	Huyện Yên Định	38	15457
15460	Xã Định Tiến	394	Huyện Yên Định	38	15457
15463	Xã Định Long	394	Huyện Yên Định	38	15469
15466	Xã Định Liên	394	Huyện Yên Định	38	15469
15469	Thị trấn Quán Lào	394	Huyện Yên Định	38	15469
15472	Xã Định Hưng	394	Huyện Yên Định	38	15457
15475	Xã Định Hải	394	Huyện Yên Định	38	15457
15478	Xã Định Bình	394	Huyện Yên Định	38	15448
15493	Xã Xuân Hồng	395	Huyện Thọ Xuân	38	15499
15499	Thị trấn Thọ Xuân	395	Huyện Thọ Xuân	38	15499
15502	Xã Bắc Lương	395	Huyện Thọ Xuân	38	15505
15505	Xã Nam Giang	395	Huyện Thọ Xuân	38	15505
15508	Xã Xuân Phong	395	Huyện Thọ Xuân	38	15505
15511	Xã Thọ Lộc	395	Huyện Thọ Xuân	38	15505
15514	Xã Xuân Trường	395	Huyện Thọ Xuân	38	15499
15517	Xã Xuân Hòa	395	Huyện Thọ Xuân	38	15520
15520	Xã Thọ Hải	395	Huyện Thọ Xuân	38	15520
15523	Xã Tây Hồ	395	Huyện Thọ Xuân	38	15505
15526	Xã Xuân Giang	395	Huyện Thọ Xuân	38	15499
15532	Xã Xuân Sinh	395	Huyện Thọ Xuân	38	15553
15535	Xã Xuân Hưng	395	Huyện Thọ Xuân	38	15520
15538	Xã Thọ Diên	395	Huyện Thọ Xuân	38	15520
15541	Xã Thọ Lâm	395	Huyện Thọ Xuân	38	15553
15544	Xã Thọ Xương	395	Huyện Thọ Xuân	38	15544
15547	Xã Xuân Bái	395	Huyện Thọ Xuân	38	15544
15550	Xã Xuân Phú	395	Huyện Thọ Xuân	38	15553
15553	Thị trấn Sao Vàng	395	Huyện Thọ Xuân	38	15553
15556	Thị trấn Lam Sơn	395	Huyện Thọ Xuân	38	15544
15559	Xã Xuân Thiên	395	Huyện Thọ Xuân	38	15568
15565	Xã Thuận Minh	395	Huyện Thọ Xuân	38	15568
15568	Xã Thọ Lập	395	Huyện Thọ Xuân	38	15568
15571	Xã Quảng Phú	395	Huyện Thọ Xuân	38	15574
15574	Xã Xuân Tín	395	Huyện Thọ Xuân	38	15574
15577	Xã Phú Xuân	395	Huyện Thọ Xuân	38	15574
15583	Xã Xuân Lai	395	Huyện Thọ Xuân	38	15592
15586	Xã Xuân Lập	395	Huyện Thọ Xuân	38	15592
15592	Xã Xuân Minh	395	Huyện Thọ Xuân	38	15592
15598	Xã Trường Xuân	395	Huyện Thọ Xuân	38	15592
15607	Xã Bát Mọt	396	Huyện Thường Xuân	38	15607
15610	Xã Yên Nhân	396	Huyện Thường Xuân	38	15610
15619	Xã Xuân Lẹ	396	Huyện Thường Xuân	38	15658
15622	Xã Vạn Xuân	396	Huyện Thường Xuân	38	15622
15628	Xã Lương Sơn	396	Huyện Thường Xuân	38	15628
15631	Xã Xuân Cao	396	Huyện Thường Xuân	38	15634
15634	Xã Luận Thành	396	Huyện Thường Xuân	38	15634
15637	Xã Luận Khê	396	Huyện Thường Xuân	38	15661 15634
15640	Xã Xuân Thắng	396	Huyện Thường Xuân	38	15643
15643	Xã Xuân Lộc	396	Huyện Thường Xuân	38	15643
15646	Thị trấn Thường Xuân	396	Huyện Thường Xuân	38	15646
15649	Xã Xuân Dương	396	Huyện Thường Xuân	38	15646
15652	Xã Thọ Thanh	396	Huyện Thường Xuân	38	15646
15655	Xã Ngọc Phụng	396	Huyện Thường Xuân	38	15646
15658	Xã Xuân Chinh	396	Huyện Thường Xuân	38	15658
15661	Xã Tân Thành	396	Huyện Thường Xuân	38	15661
15664	Thị trấn Triệu Sơn	397	Huyện Triệu Sơn	38	15664
15667	Xã Thọ Sơn	397	Huyện Triệu Sơn	38	15667
15670	Xã Thọ Bình	397	Huyện Triệu Sơn	38	15667
15673	Xã Thọ Tiến	397	Huyện Triệu Sơn	38	15754
15676	Xã Hợp Lý	397	Huyện Triệu Sơn	38	15682
15679	Xã Hợp Tiến	397	Huyện Triệu Sơn	38	15682
15682	Xã Hợp Thành	397	Huyện Triệu Sơn	38	15682
15685	Xã Triệu Thành	397	Huyện Triệu Sơn	38	15682
15688	Xã Hợp Thắng	397	Huyện Triệu Sơn	38	15682
15691	Xã Minh Sơn	397	Huyện Triệu Sơn	38	15664
15700	Xã Dân Lực	397	Huyện Triệu Sơn	38	15664
15703	Xã Dân Lý	397	Huyện Triệu Sơn	38	15664
15706	Xã Dân Quyền	397	Huyện Triệu Sơn	38	15664
15709	Xã An Nông	397	Huyện Triệu Sơn	38	15766
15712	Xã Vân Sơn	397	Huyện Triệu Sơn	38	15715
15715	Xã Thái Hòa	397	Huyện Triệu Sơn	38	15715
15718	Thị trấn Nưa	397	Huyện Triệu Sơn	38	15715
15721	Xã Đồng Lợi	397	Huyện Triệu Sơn	38	15724
15724	Xã Đồng Tiến	397	Huyện Triệu Sơn	38	15724
15727	Xã Đồng Thắng	397	Huyện Triệu Sơn	38	15724
15730	Xã Tiến Nông	397	Huyện Triệu Sơn	38	15766
15733	Xã Khuyến Nông	397	Huyện Triệu Sơn	38	15766
15736	Xã Xuân Lộc	397	Huyện Triệu Sơn	38	15763
15742	Xã Thọ Dân	397	Huyện Triệu Sơn	38	15763
15745	Xã Xuân Thọ	397	Huyện Triệu Sơn	38	15754
15748	Xã Thọ Tân	397	Huyện Triệu Sơn	38	15763
15751	Xã Thọ Ngọc	397	Huyện Triệu Sơn	38	15754
15754	Xã Thọ Cường	397	Huyện Triệu Sơn	38	15754
15760	Xã Thọ Phú	397	Huyện Triệu Sơn	38	15763
15763	Xã Thọ Thế	397	Huyện Triệu Sơn	38	15763
15766	Xã Nông Trường	397	Huyện Triệu Sơn	38	15766
15769	Xã Bình Sơn	397	Huyện Triệu Sơn	38	15667
15772	Thị trấn Thiệu Hóa	398	Huyện Thiệu Hóa	38	15772 15796 15835
15775	Xã Thiệu Ngọc	398	Huyện Thiệu Hóa	38	15778
15778	Xã Thiệu Vũ	398	Huyện Thiệu Hóa	38	15778
15781	Xã Thiệu Phúc	398	Huyện Thiệu Hóa	38	15772
15784	Xã Thiệu Tiến	398	Huyện Thiệu Hóa	38	15778
15787	Xã Thiệu Công	398	Huyện Thiệu Hóa	38	15772
15793	Xã Thiệu Long	398	Huyện Thiệu Hóa	38	15772 15448
15796	Xã Thiệu Giang	398	Huyện Thiệu Hóa	38	15796
15799	Xã Thiệu Duy	398	Huyện Thiệu Hóa	38	15796
15802	Xã Thiệu Nguyên	398	Huyện Thiệu Hóa	38	15772
15805	Xã Thiệu Hợp	398	Huyện Thiệu Hóa	38	15796
15808	Xã Thiệu Thịnh	398	Huyện Thiệu Hóa	38	15796
15811	Xã Thiệu Quang	398	Huyện Thiệu Hóa	38	15796
15814	Xã Thiệu Thành	398	Huyện Thiệu Hóa	38	15778
15817	Xã Thiệu Toán	398	Huyện Thiệu Hóa	38	15820
15820	Xã Thiệu Chính	398	Huyện Thiệu Hóa	38	15820
15823	Xã Thiệu Hòa	398	Huyện Thiệu Hóa	38	15820
15829	Thị trấn Hậu Hiền	398	Huyện Thiệu Hóa	38	15820
15832	Xã Thiệu Viên	398	Huyện Thiệu Hóa	38	15835
15835	Xã Thiệu Lý	398	Huyện Thiệu Hóa	38	15835
15838	Xã Thiệu Vận	398	Huyện Thiệu Hóa	38	15835
15841	Xã Thiệu Trung	398	Huyện Thiệu Hóa	38	15835
15847	Xã Tân Châu	398	Huyện Thiệu Hóa	38	15853
15850	Xã Thiệu Vân	380	Thành phố Thanh Hóa	38	15853
15853	Xã Thiệu Giao	398	Huyện Thiệu Hóa	38	15853
15856	Phường Thiệu Khánh	380	Thành phố Thanh Hóa	38	15853
15859	Phường Thiệu Dương	380	Thành phố Thanh Hóa	38	14758
15865	Thị trấn Bút Sơn	399	Huyện Hoằng Hóa	38	15865
15877	Xã Hoằng Xuân	399	Huyện Hoằng Hóa	38	15880
15880	Xã Hoằng Giang	399	Huyện Hoằng Hóa	38	15880
15883	Xã Hoằng Phú	399	Huyện Hoằng Hóa	38	15889
15886	Xã Hoằng Quỳ	399	Huyện Hoằng Hóa	38	15880
15889	Xã Hoằng Kim	399	Huyện Hoằng Hóa	38	15889
15892	Xã Hoằng Trung	399	Huyện Hoằng Hóa	38	15889
15895	Xã Hoằng Trinh	399	Huyện Hoằng Hóa	38	15910
15901	Xã Hoằng Sơn	399	Huyện Hoằng Hóa	38	15910
15907	Xã Hoằng Cát	399	Huyện Hoằng Hóa	38	15910
15910	Xã Hoằng Xuyên	399	Huyện Hoằng Hóa	38	15910
15913	Phường Tào Xuyên	380	Thành phố Thanh Hóa	38	15925
15916	Xã Hoằng Quý	399	Huyện Hoằng Hóa	38	15889
15919	Xã Hoằng Hợp	399	Huyện Hoằng Hóa	38	15880
15922	Phường Long Anh	380	Thành phố Thanh Hóa	38	15925
15925	Phường Hoằng Quang	380	Thành phố Thanh Hóa	38	15925
15928	Xã Hoằng Đức	399	Huyện Hoằng Hóa	38	15865
15937	Xã Hoằng Hà	399	Huyện Hoằng Hóa	38	15865
15940	Xã Hoằng Đạt	399	Huyện Hoằng Hóa	38	15865
15946	Xã Hoằng Đạo	399	Huyện Hoằng Hóa	38	15865
15949	Xã Hoằng Thắng	399	Huyện Hoằng Hóa	38	15976
15952	Xã Hoằng Đồng	399	Huyện Hoằng Hóa	38	15865
15955	Xã Hoằng Thái	399	Huyện Hoằng Hóa	38	15961
15958	Xã Hoằng Thịnh	399	Huyện Hoằng Hóa	38	15961
15961	Xã Hoằng Thành	399	Huyện Hoằng Hóa	38	15961
15964	Xã Hoằng Lộc	399	Huyện Hoằng Hóa	38	15961
15967	Xã Hoằng Trạch	399	Huyện Hoằng Hóa	38	15961
15970	Phường Hoằng Đại	380	Thành phố Thanh Hóa	38	15925
15973	Xã Hoằng Phong	399	Huyện Hoằng Hóa	38	15976
15976	Xã Hoằng Lưu	399	Huyện Hoằng Hóa	38	15976
15979	Xã Hoằng Châu	399	Huyện Hoằng Hóa	38	15976
15982	Xã Hoằng Tân	399	Huyện Hoằng Hóa	38	15961
15985	Xã Hoằng Yến	399	Huyện Hoằng Hóa	38	15991
15988	Xã Hoằng Tiến	399	Huyện Hoằng Hóa	38	15991
15991	Xã Hoằng Hải	399	Huyện Hoằng Hóa	38	15991
15994	Xã Hoằng Ngọc	399	Huyện Hoằng Hóa	38	16000
15997	Xã Hoằng Đông	399	Huyện Hoằng Hóa	38	16000
16000	Xã Hoằng Thanh	399	Huyện Hoằng Hóa	38	16000
16003	Xã Hoằng Phụ	399	Huyện Hoằng Hóa	38	16000
16006	Xã Hoằng Trường	399	Huyện Hoằng Hóa	38	15991
16012	Thị trấn Hậu Lộc	400	Huyện Hậu Lộc	38	16012
16015	Xã Đồng Lộc	400	Huyện Hậu Lộc	38	16033
16018	Xã Đại Lộc	400	Huyện Hậu Lộc	38	16021
16021	Xã Triệu Lộc	400	Huyện Hậu Lộc	38	16021
16027	Xã Tiến Lộc	400	Huyện Hậu Lộc	38	16021
16030	Xã Lộc Sơn	400	Huyện Hậu Lộc	38	16012
16033	Xã Cầu Lộc	400	Huyện Hậu Lộc	38	16033
16036	Xã Thành Lộc	400	Huyện Hậu Lộc	38	16033
16042	Xã Tuy Lộc	400	Huyện Hậu Lộc	38	16033
16045	Xã Mỹ Lộc	400	Huyện Hậu Lộc	38	16012
16048	Xã Thuần Lộc	400	Huyện Hậu Lộc	38	16012
16057	Xã Xuân Lộc	400	Huyện Hậu Lộc	38	16072
16063	Xã Hoa Lộc	400	Huyện Hậu Lộc	38	16072
16066	Xã Liên Lộc	400	Huyện Hậu Lộc	38	16072
16069	Xã Quang Lộc	400	Huyện Hậu Lộc	38	16072
16072	Xã Phú Lộc	400	Huyện Hậu Lộc	38	16072
16075	Xã Hòa Lộc	400	Huyện Hậu Lộc	38	16072
16078	Xã Minh Lộc	400	Huyện Hậu Lộc	38	16078
16081	Xã Hưng Lộc	400	Huyện Hậu Lộc	38	16078
16084	Xã Hải Lộc	400	Huyện Hậu Lộc	38	16078
16087	Xã Đa Lộc	400	Huyện Hậu Lộc	38	16078
16090	Xã Ngư Lộc	400	Huyện Hậu Lộc	38	16078
16093	Thị trấn Nga Sơn	401	Huyện Nga Sơn	38	16093
16096	Xã Ba Đình	401	Huyện Nga Sơn	38	16171
16099	Xã Nga Vịnh	401	Huyện Nga Sơn	38	16171
16102	Xã Nga Văn	401	Huyện Nga Sơn	38	16114
16105	Xã Nga Thiện	401	Huyện Nga Sơn	38	16171
16108	Xã Nga Tiến	401	Huyện Nga Sơn	38	16108
16114	Xã Nga Phượng	401	Huyện Nga Sơn	38	16114
16120	Xã Nga Hiệp	401	Huyện Nga Sơn	38	16093
16123	Xã Nga Thanh	401	Huyện Nga Sơn	38	16093
16132	Xã Nga Yên	401	Huyện Nga Sơn	38	16093
16135	Xã Nga Giáp	401	Huyện Nga Sơn	38	16138
16138	Xã Nga Hải	401	Huyện Nga Sơn	38	16138
16141	Xã Nga Thành	401	Huyện Nga Sơn	38	16138
16144	Xã Nga An	401	Huyện Nga Sơn	38	16144
16147	Xã Nga Phú	401	Huyện Nga Sơn	38	16144
16150	Xã Nga Điền	401	Huyện Nga Sơn	38	16144
16153	Xã Nga Tân	401	Huyện Nga Sơn	38	16108
16156	Xã Nga Thủy	401	Huyện Nga Sơn	38	16093
16159	Xã Nga Liên	401	Huyện Nga Sơn	38	16138
16162	Xã Nga Thái	401	Huyện Nga Sơn	38	16108
16165	Xã Nga Thạch	401	Huyện Nga Sơn	38	16114
16168	Xã Nga Thắng	401	Huyện Nga Sơn	38	16114
16171	Xã Nga Trường	401	Huyện Nga Sơn	38	16171
16174	Thị trấn Yên Cát	402	Huyện Như Xuân	38	16174
16177	Xã Bãi Trành	402	Huyện Như Xuân	38	16177
16180	Xã Xuân Hòa	402	Huyện Như Xuân	38	16177
16183	Xã Xuân Bình	402	Huyện Như Xuân	38	16177
16186	Xã Hóa Quỳ	402	Huyện Như Xuân	38	16186
16195	Xã Cát Vân	402	Huyện Như Xuân	38	16225
16198	Xã Cát Tân	402	Huyện Như Xuân	38	16225
16201	Xã Tân Bình	402	Huyện Như Xuân	38	16174
16204	Xã Bình Lương	402	Huyện Như Xuân	38	16186
16207	Xã Thanh Quân	402	Huyện Như Xuân	38	16222
16210	Xã Thanh Xuân	402	Huyện Như Xuân	38	16222
16213	Xã Thanh Hòa	402	Huyện Như Xuân	38	16213
16216	Xã Thanh Phong	402	Huyện Như Xuân	38	16213
16219	Xã Thanh Lâm	402	Huyện Như Xuân	38	16213
16222	Xã Thanh Sơn	402	Huyện Như Xuân	38	16222
16225	Xã Thượng Ninh	402	Huyện Như Xuân	38	16225
16228	Thị trấn Bến Sung	403	Huyện Như Thanh	38	16228
16231	Xã Cán Khê	403	Huyện Như Thanh	38	16234
16234	Xã Xuân Du	403	Huyện Như Thanh	38	16234
16240	Xã Phượng Nghi	403	Huyện Như Thanh	38	16234
16243	Xã Mậu Lâm	403	Huyện Như Thanh	38	16249
16246	Xã Xuân Khang	403	Huyện Như Thanh	38	16228
16249	Xã Phú Nhuận	403	Huyện Như Thanh	38	16249
16252	Xã Hải Long	403	Huyện Như Thanh	38	16228
16258	Xã Xuân Thái	403	Huyện Như Thanh	38	16258
16261	Xã Xuân Phúc	403	Huyện Như Thanh	38	16264
16264	Xã Yên Thọ	403	Huyện Như Thanh	38	16264 16228
16267	Xã Yên Lạc	403	Huyện Như Thanh	38	16264
16273	Xã Thanh Tân	403	Huyện Như Thanh	38	16273 16369
16276	Xã Thanh Kỳ	403	Huyện Như Thanh	38	16273
16279	Thị trấn Nông Cống	404	Huyện Nông Cống	38	16279
16282	Xã Tân Phúc	404	Huyện Nông Cống	38	16297
16285	Xã Tân Thọ	404	Huyện Nông Cống	38	16297
16288	Xã Hoàng Sơn	404	Huyện Nông Cống	38	16297
16291	Xã Tân Khang	404	Huyện Nông Cống	38	16297
16294	Xã Hoàng Giang	404	Huyện Nông Cống	38	16297
16297	Xã Trung Chính	404	Huyện Nông Cống	38	16297
16303	Xã Trung Thành	404	Huyện Nông Cống	38	16309
16309	Xã Tế Thắng	404	Huyện Nông Cống	38	16309
16315	Xã Tế Lợi	404	Huyện Nông Cống	38	16309
16318	Xã Tế Nông	404	Huyện Nông Cống	38	16309
16321	Xã Minh Nghĩa	404	Huyện Nông Cống	38	16279
16324	Xã Minh Khôi	404	Huyện Nông Cống	38	16279
16327	Xã Vạn Hòa	404	Huyện Nông Cống	38	16279
16330	Xã Trường Trung	404	Huyện Nông Cống	38	16348
16333	Xã Vạn Thắng	404	Huyện Nông Cống	38	16279
16336	Xã Trường Giang	404	Huyện Nông Cống	38	16348
16339	Xã Vạn Thiện	404	Huyện Nông Cống	38	16279
16342	Xã Thăng Long	404	Huyện Nông Cống	38	16342
16345	Xã Trường Minh	404	Huyện Nông Cống	38	16348
16348	Xã Trường Sơn	404	Huyện Nông Cống	38	16348
16351	Xã Thăng Bình	404	Huyện Nông Cống	38	16342
16354	Xã Công Liêm	404	Huyện Nông Cống	38	16369
16357	Xã Tượng Văn	404	Huyện Nông Cống	38	16363
16360	Xã Thăng Thọ	404	Huyện Nông Cống	38	16342
16363	Xã Tượng Lĩnh	404	Huyện Nông Cống	38	16363
16366	Xã Tượng Sơn	404	Huyện Nông Cống	38	16363
16369	Xã Công Chính	404	Huyện Nông Cống	38	16369
16375	Xã Yên Mỹ	404	Huyện Nông Cống	38	16369
16378	Phường Rừng Thông	380	Thành phố Thanh Hóa	38	16378
16381	Xã Đông Hoàng	380	Thành phố Thanh Hóa	38	16378
16384	Xã Đông Ninh	380	Thành phố Thanh Hóa	38	16378
16390	Xã Đông Hòa	380	Thành phố Thanh Hóa	38	16378
16393	Xã Đông Yên	380	Thành phố Thanh Hóa	38	16417
16396	Phường Đông Lĩnh	380	Thành phố Thanh Hóa	38	15853
16399	Xã Đông Minh	380	Thành phố Thanh Hóa	38	16378
16402	Xã Đông Thanh	380	Thành phố Thanh Hóa	38	15853
16405	Xã Đông Tiến	380	Thành phố Thanh Hóa	38	15853
16408	Xã Đông Khê	380	Thành phố Thanh Hóa	38	16378
16414	Phường Đông Thịnh	380	Thành phố Thanh Hóa	38	16378
16417	Xã Đông Văn	380	Thành phố Thanh Hóa	38	16417
16420	Xã Đông Phú	380	Thành phố Thanh Hóa	38	16417
16423	Xã Đông Nam	380	Thành phố Thanh Hóa	38	16417
16426	Xã Đông Quang	380	Thành phố Thanh Hóa	38	16417
16429	Xã Đông Vinh	380	Thành phố Thanh Hóa	38	16417
16432	Phường Đông Tân	380	Thành phố Thanh Hóa	38	16378
16435	Phường An Hưng	380	Thành phố Thanh Hóa	38	16417 14797
16438	Thị trấn Tân Phong	406	Huyện Quảng Xương	38	16438
16441	Phường Quảng Thịnh	380	Thành phố Thanh Hóa	38	16522
16447	Xã Quảng Trạch	406	Huyện Quảng Xương	38	16480
16453	Xã Quảng Đức	406	Huyện Quảng Xương	38	16438
16456	Xã Quảng Định	406	Huyện Quảng Xương	38	16438
16459	Phường Quảng Đông	380	Thành phố Thanh Hóa	38	16522
16462	Xã Quảng Nhân	406	Huyện Quảng Xương	38	16540
16465	Xã Quảng Ninh	406	Huyện Quảng Xương	38	16540
16468	Xã Quảng Bình	406	Huyện Quảng Xương	38	16543
16471	Xã Quảng Hợp	406	Huyện Quảng Xương	38	16498
16474	Xã Quảng Văn	406	Huyện Quảng Xương	38	16498
16477	Xã Quảng Long	406	Huyện Quảng Xương	38	16480
16480	Xã Quảng Yên	406	Huyện Quảng Xương	38	16480
16483	Xã Quảng Hòa	406	Huyện Quảng Xương	38	16480
16489	Xã Quảng Khê	406	Huyện Quảng Xương	38	16489
16492	Xã Quảng Trung	406	Huyện Quảng Xương	38	16489
16495	Xã Quảng Chính	406	Huyện Quảng Xương	38	16489
16498	Xã Quảng Ngọc	406	Huyện Quảng Xương	38	16498
16501	Xã Quảng Trường	406	Huyện Quảng Xương	38	16489
16507	Phường Quảng Cát	380	Thành phố Thanh Hóa	38	16522
16510	Xã Quảng Phúc	406	Huyện Quảng Xương	38	16498
16513	Xã Quảng Minh	382	Thành phố Sầm Sơn	38	16516
16516	Xã Đại Hùng	382	Thành phố Sầm Sơn	38	16516
16519	Xã Quảng Giao	406	Huyện Quảng Xương	38	16516
16522	Phường Quảng Phú	380	Thành phố Thanh Hóa	38	16522
16525	Phường Quảng Tâm	380	Thành phố Thanh Hóa	38	16522
16528	Phường Quảng Thọ	382	Thành phố Sầm Sơn	38	16531
16531	Phường Quảng Châu	382	Thành phố Sầm Sơn	38	16531
16534	Phường Quảng Vinh	382	Thành phố Sầm Sơn	38	16516
16540	Xã Quảng Hải	406	Huyện Quảng Xương	38	16540
16543	Xã Quảng Lưu	406	Huyện Quảng Xương	38	16543
16546	Xã Quảng Lộc	406	Huyện Quảng Xương	38	16543
16549	Xã Tiên Trang	406	Huyện Quảng Xương	38	16549
16552	Xã Quảng Nham	406	Huyện Quảng Xương	38	16549
16555	Xã Quảng Thạch	406	Huyện Quảng Xương	38	16549
16558	Xã Quảng Thái	406	Huyện Quảng Xương	38	16543
16561	Phường Hải Hòa	407	Thị xã Nghi Sơn	38	16561
16564	Phường Hải Châu	407	Thị xã Nghi Sơn	38	16576
16567	Xã Thanh Thủy	407	Thị xã Nghi Sơn	38	16576
16570	Xã Thanh Sơn	407	Thị xã Nghi Sơn	38	16576
16576	Phường Hải Ninh	407	Thị xã Nghi Sơn	38	16576
16579	Xã Anh Sơn	407	Thị xã Nghi Sơn	38	16591
16582	Xã Ngọc Lĩnh	407	Thị xã Nghi Sơn	38	16594
16585	Phường Hải An	407	Thị xã Nghi Sơn	38	16594
16591	Xã Các Sơn	407	Thị xã Nghi Sơn	38	16591
16594	Phường Tân Dân	407	Thị xã Nghi Sơn	38	16594
16597	Phường Hải Lĩnh	407	Thị xã Nghi Sơn	38	16597
16600	Xã Định Hải	407	Thị xã Nghi Sơn	38	16597
16603	Xã Phú Sơn	407	Thị xã Nghi Sơn	38	16624
16606	Phường Ninh Hải	407	Thị xã Nghi Sơn	38	16597
16609	Phường Nguyên Bình	407	Thị xã Nghi Sơn	38	16609
16612	Xã Hải Nhân	407	Thị xã Nghi Sơn	38	16561
16618	Phường Bình Minh	407	Thị xã Nghi Sơn	38	16561
16621	Phường Hải Thanh	407	Thị xã Nghi Sơn	38	16561
16624	Xã Phú Lâm	407	Thị xã Nghi Sơn	38	16624
16627	Phường Xuân Lâm	407	Thị xã Nghi Sơn	38	16609
16630	Phường Trúc Lâm	407	Thị xã Nghi Sơn	38	16624
16633	Phường Hải Bình	407	Thị xã Nghi Sơn	38	16645
16636	Xã Tân Trường	407	Thị xã Nghi Sơn	38	16636
16639	Xã Tùng Lâm	407	Thị xã Nghi Sơn	38	16624
16642	Phường Tĩnh Hải	407	Thị xã Nghi Sơn	38	16645
16645	Phường Mai Lâm	407	Thị xã Nghi Sơn	38	16645
16648	Xã Trường Lâm	407	Thị xã Nghi Sơn	38	16636
16654	Phường Hải Thượng	407	Thị xã Nghi Sơn	38	16654
16657	Xã Nghi Sơn	407	Thị xã Nghi Sơn	38	16654
16660	Xã Hải Hà	407	Thị xã Nghi Sơn	38	16654
16663	Phường Đông Vĩnh	412	Thành phố Vinh	40	16681
16666	Phường Hà Huy Tập	412	Thành phố Vinh	40	16702
16669	Phường Lê Lợi	412	Thành phố Vinh	40	16681
16670	Phường Quán Bàu	412	Thành phố Vinh	40	17920
16672	Phường Hưng Bình	412	Thành phố Vinh	40	16681
16673	Phường Hưng Phúc	412	Thành phố Vinh	40	16690
16675	Phường Hưng Dũng	412	Thành phố Vinh	40	16690
16678	Phường Cửa Nam	412	Thành phố Vinh	40	16681
16681	Phường Quang Trung	412	Thành phố Vinh	40	16681
16690	Phường Trường Thi	412	Thành phố Vinh	40	16690
16693	Phường Bến Thủy	412	Thành phố Vinh	40	16690
16699	Phường Trung Đô	412	Thành phố Vinh	40	16690
16702	Phường Nghi Phú	412	Thành phố Vinh	40	16702
16705	Phường Hưng Đông	412	Thành phố Vinh	40	17920
16708	Phường Hưng Lộc	412	Thành phố Vinh	40	16708
16711	Xã Hưng Hòa	412	Thành phố Vinh	40	16690
16714	Phường Vinh Tân	412	Thành phố Vinh	40	16690
16717	Phường Nghi Thủy	412	Thành phố Vinh	40	16732
16720	Phường Nghi Tân	412	Thành phố Vinh	40	16732
16723	Phường Thu Thủy	412	Thành phố Vinh	40	16732
16726	Phường Nghi Hòa	412	Thành phố Vinh	40	16732
16729	Phường Nghi Hải	412	Thành phố Vinh	40	16732
16732	Phường Nghi Hương	412	Thành phố Vinh	40	16732
16735	Phường Nghi Thu	412	Thành phố Vinh	40	16732
16738	Thị trấn Kim Sơn	415	Huyện Quế Phong	40	16738
16741	Xã Thông Thụ	415	Huyện Quế Phong	40	16744
16744	Xã Đồng Văn	415	Huyện Quế Phong	40	16744
16747	Xã Hạnh Dịch	415	Huyện Quế Phong	40	16750
16750	Xã Tiền Phong	415	Huyện Quế Phong	40	16750
16753	Xã Nậm Giải	415	Huyện Quế Phong	40	16738
16756	Xã Tri Lễ	415	Huyện Quế Phong	40	16756
16759	Xã Châu Kim	415	Huyện Quế Phong	40	16738
16763	Xã Mường Nọc	415	Huyện Quế Phong	40	16738
16765	Xã Châu Thôn	415	Huyện Quế Phong	40	16774
16768	Xã Nậm Nhoóng	415	Huyện Quế Phong	40	16756
16771	Xã Quang Phong	415	Huyện Quế Phong	40	16774
16774	Xã Cắm Muộn	415	Huyện Quế Phong	40	16774
16777	Thị trấn Tân Lạc	416	Huyện Quỳ Châu	40	16777
16780	Xã Châu Bính	416	Huyện Quỳ Châu	40	16792
16783	Xã Châu Thuận	416	Huyện Quỳ Châu	40	16792
16786	Xã Châu Hội	416	Huyện Quỳ Châu	40	16777
16789	Xã Châu Nga	416	Huyện Quỳ Châu	40	16777
16792	Xã Châu Tiến	416	Huyện Quỳ Châu	40	16792
16795	Xã Châu Hạnh	416	Huyện Quỳ Châu	40	16777
16798	Xã Châu Thắng	416	Huyện Quỳ Châu	40	16792
16801	Xã Châu Phong	416	Huyện Quỳ Châu	40	16801
16804	Xã Châu Bình	416	Huyện Quỳ Châu	40	16804
16807	Xã Châu Hoàn	416	Huyện Quỳ Châu	40	16801
16810	Xã Diên Lãm	416	Huyện Quỳ Châu	40	16801
16813	Thị trấn Mường Xén	417	Huyện Kỳ Sơn	40	16813
16816	Xã Mỹ Lý	417	Huyện Kỳ Sơn	40	16816
16819	Xã Bắc Lý	417	Huyện Kỳ Sơn	40	16819
16822	Xã Keng Đu	417	Huyện Kỳ Sơn	40	16822
16825	Xã Đoọc Mạy	417	Huyện Kỳ Sơn	40	16834
16828	Xã Huồi Tụ	417	Huyện Kỳ Sơn	40	16828
16831	Xã Mường Lống	417	Huyện Kỳ Sơn	40	16831
16834	Xã Na Loi	417	Huyện Kỳ Sơn	40	16834
16837	Xã Nậm Cắn	417	Huyện Kỳ Sơn	40	16837
16840	Xã Bảo Nam	417	Huyện Kỳ Sơn	40	16849
16843	Xã Phà Đánh	417	Huyện Kỳ Sơn	40	16837
16846	Xã Bảo Thắng	417	Huyện Kỳ Sơn	40	16855
16849	Xã Hữu Lập	417	Huyện Kỳ Sơn	40	16849
16852	Xã Tà Cạ	417	Huyện Kỳ Sơn	40	16813
16855	Xã Chiêu Lưu	417	Huyện Kỳ Sơn	40	16855
16858	Xã Mường Típ	417	Huyện Kỳ Sơn	40	16858
16861	Xã Hữu Kiệm	417	Huyện Kỳ Sơn	40	16849
16864	Xã Tây Sơn	417	Huyện Kỳ Sơn	40	16813
16867	Xã Mường Ải	417	Huyện Kỳ Sơn	40	16858
16870	Xã Na Ngoi	417	Huyện Kỳ Sơn	40	16870
16873	Xã Nậm Càn	417	Huyện Kỳ Sơn	40	16870
16876	Thị trấn Thạch Giám	418	Huyện Tương Dương	40	16876
16879	Xã Mai Sơn	418	Huyện Tương Dương	40	16882
16882	Xã Nhôn Mai	418	Huyện Tương Dương	40	16882
16885	Xã Hữu Khuông	418	Huyện Tương Dương	40	16885
16900	Xã Yên Tĩnh	418	Huyện Tương Dương	40	16912
16903	Xã Nga My	418	Huyện Tương Dương	40	16903
16904	Xã Xiêng My	418	Huyện Tương Dương	40	16903
16906	Xã Lượng Minh	418	Huyện Tương Dương	40	16906
16909	Xã Yên Hòa	418	Huyện Tương Dương	40	16909
16912	Xã Yên Na	418	Huyện Tương Dương	40	16912
16915	Xã Lưu Kiền	418	Huyện Tương Dương	40	16876
16921	Xã Xá Lượng	418	Huyện Tương Dương	40	16876
16924	Xã Tam Thái	418	Huyện Tương Dương	40	16936
16927	Xã Tam Đình	418	Huyện Tương Dương	40	16933
16930	Xã Yên Thắng	418	Huyện Tương Dương	40	16909
16933	Xã Tam Quang	418	Huyện Tương Dương	40	16933
16936	Xã Tam Hợp	418	Huyện Tương Dương	40	16936
16939	Phường Hòa Hiếu	414	Thị xã Thái Hòa	40	16939
16941	Thị trấn Nghĩa Đàn	419	Huyện Nghĩa Đàn	40	16941
16942	Xã Nghĩa Mai	419	Huyện Nghĩa Đàn	40	16975
16945	Xã Nghĩa Yên	419	Huyện Nghĩa Đàn	40	16951
16948	Xã Nghĩa Lạc	419	Huyện Nghĩa Đàn	40	16951
16951	Xã Nghĩa Lâm	419	Huyện Nghĩa Đàn	40	16951
16954	Xã Nghĩa Sơn	419	Huyện Nghĩa Đàn	40	16951
16957	Xã Nghĩa Lợi	419	Huyện Nghĩa Đàn	40	16969
16960	Xã Nghĩa Bình	419	Huyện Nghĩa Đàn	40	16941
16966	Xã Nghĩa Minh	419	Huyện Nghĩa Đàn	40	16975
16969	Xã Nghĩa Thọ	419	Huyện Nghĩa Đàn	40	16969
16972	Xã Nghĩa Hưng	419	Huyện Nghĩa Đàn	40	16972
16975	Xã Nghĩa Hồng	419	Huyện Nghĩa Đàn	40	16975
16981	Xã Nghĩa Trung	419	Huyện Nghĩa Đàn	40	16941
16984	Xã Nghĩa Hội	419	Huyện Nghĩa Đàn	40	16969
16987	Xã Nghĩa Thành	419	Huyện Nghĩa Đàn	40	16972
16993	Phường Quang Phong	414	Thị xã Thái Hòa	40	16939
16994	Phường Quang Tiến	414	Thị xã Thái Hòa	40	17011
17003	Phường Long Sơn	414	Thị xã Thái Hòa	40	16939
17005	Xã Nghĩa Tiến	414	Thị xã Thái Hòa	40	17011
17008	Xã Nghĩa Mỹ	414	Thị xã Thái Hòa	40	17017
17011	Xã Tây Hiếu	414	Thị xã Thái Hòa	40	17011
17014	Xã Nghĩa Thuận	414	Thị xã Thái Hòa	40	17017
17017	Xã Đông Hiếu	414	Thị xã Thái Hòa	40	17017
17020	Xã Nghĩa Đức	419	Huyện Nghĩa Đàn	40	17032
17023	Xã Nghĩa An	419	Huyện Nghĩa Đàn	40	17032
17026	Xã Nghĩa Long	419	Huyện Nghĩa Đàn	40	17029
17029	Xã Nghĩa Lộc	419	Huyện Nghĩa Đàn	40	17029
17032	Xã Nghĩa Khánh	419	Huyện Nghĩa Đàn	40	17032
17035	Thị trấn Quỳ Hợp	420	Huyện Quỳ Hợp	40	17035
17038	Xã Yên Hợp	420	Huyện Quỳ Hợp	40	17059
17041	Xã Châu Tiến	420	Huyện Quỳ Hợp	40	17044
17044	Xã Châu Hồng	420	Huyện Quỳ Hợp	40	17044
17047	Xã Đồng Hợp	420	Huyện Quỳ Hợp	40	17059
17050	Xã Châu Thành	420	Huyện Quỳ Hợp	40	17044
17053	Xã Liên Hợp	420	Huyện Quỳ Hợp	40	17056
17056	Xã Châu Lộc	420	Huyện Quỳ Hợp	40	17056
17059	Xã Tam Hợp	420	Huyện Quỳ Hợp	40	17059
17062	Xã Châu Cường	420	Huyện Quỳ Hợp	40	17077
17065	Xã Châu Quang	420	Huyện Quỳ Hợp	40	17035
17068	Xã Thọ Hợp	420	Huyện Quỳ Hợp	40	17035
17071	Xã Minh Hợp	420	Huyện Quỳ Hợp	40	17071
17074	Xã Nghĩa Xuân	420	Huyện Quỳ Hợp	40	17059
17077	Xã Châu Thái	420	Huyện Quỳ Hợp	40	17077
17080	Xã Châu Đình	420	Huyện Quỳ Hợp	40	17035
17083	Xã Văn Lợi	420	Huyện Quỳ Hợp	40	17071
17086	Xã Nam Sơn	420	Huyện Quỳ Hợp	40	17089
17089	Xã Châu Lý	420	Huyện Quỳ Hợp	40	17089
17092	Xã Hạ Sơn	420	Huyện Quỳ Hợp	40	17071
17095	Xã Bắc Sơn	420	Huyện Quỳ Hợp	40	17089
17101	Xã Quỳnh Thắng	421	Huyện Quỳnh Lưu	40	17224
17104	Xã Quỳnh Vinh	432	Thị xã Hoàng Mai	40	17110
17107	Xã Quỳnh Lộc	432	Thị xã Hoàng Mai	40	17128
17110	Phường Quỳnh Thiện	432	Thị xã Hoàng Mai	40	17110
17113	Xã Quỳnh Lập	432	Thị xã Hoàng Mai	40	17128
17116	Xã Quỳnh Trang	432	Thị xã Hoàng Mai	40	17110
17119	Xã Quỳnh Tân	421	Huyện Quỳnh Lưu	40	17143
17122	Xã Quỳnh Châu	421	Huyện Quỳnh Lưu	40	17149
17125	Phường Mai Hùng	432	Thị xã Hoàng Mai	40	17125
17128	Phường Quỳnh Dị	432	Thị xã Hoàng Mai	40	17128
17131	Phường Quỳnh Xuân	432	Thị xã Hoàng Mai	40	17125
17134	Phường Quỳnh Phương	432	Thị xã Hoàng Mai	40	17125
17137	Xã Quỳnh Liên	432	Thị xã Hoàng Mai	40	17125
17140	Xã Tân Sơn	421	Huyện Quỳnh Lưu	40	17149
17143	Xã Quỳnh Văn	421	Huyện Quỳnh Lưu	40	17143
17146	Xã Ngọc Sơn	421	Huyện Quỳnh Lưu	40	17170
17149	Xã Quỳnh Tam	421	Huyện Quỳnh Lưu	40	17149
17152	Xã Quỳnh Sơn	421	Huyện Quỳnh Lưu	40	17170
17155	Xã Quỳnh Thạch	421	Huyện Quỳnh Lưu	40	17143
17158	Xã Quỳnh Bảng	421	Huyện Quỳnh Lưu	40	17176
17164	Xã Quỳnh Thanh	421	Huyện Quỳnh Lưu	40	17176
17167	Xã Quỳnh Hậu	421	Huyện Quỳnh Lưu	40	17179
17170	Xã Quỳnh Lâm	421	Huyện Quỳnh Lưu	40	17170
17173	Xã Quỳnh Đôi	421	Huyện Quỳnh Lưu	40	17176
17176	Xã Minh Lương	421	Huyện Quỳnh Lưu	40	17176
17179	Thị trấn Cầu Giát	421	Huyện Quỳnh Lưu	40	17179
17182	Xã Quỳnh Yên	421	Huyện Quỳnh Lưu	40	17176
17185	Xã Bình Sơn	421	Huyện Quỳnh Lưu	40	17179
17191	Xã Quỳnh Diễn	421	Huyện Quỳnh Lưu	40	17179
17197	Xã Quỳnh Giang	421	Huyện Quỳnh Lưu	40	17179
17206	Xã An Hòa	421	Huyện Quỳnh Lưu	40	17212
17209	Xã Phú Nghĩa	421	Huyện Quỳnh Lưu	40	17212
17212	Xã Văn Hải	421	Huyện Quỳnh Lưu	40	17212
17218	Xã Thuận Long	421	Huyện Quỳnh Lưu	40	17212
17224	Xã Tân Thắng	421	Huyện Quỳnh Lưu	40	17224
17230	Xã Bình Chuẩn	422	Huyện Con Cuông	40	17230
17233	Xã Lạng Khê	422	Huyện Con Cuông	40	17248
17236	Xã Cam Lâm	422	Huyện Con Cuông	40	17242
17239	Xã Thạch Ngàn	422	Huyện Con Cuông	40	17239
17242	Xã Đôn Phục	422	Huyện Con Cuông	40	17242
17245	Xã Mậu Đức	422	Huyện Con Cuông	40	17239
17248	Xã Châu Khê	422	Huyện Con Cuông	40	17248
17251	Xã Chi Khê	422	Huyện Con Cuông	40	17254
17254	Thị trấn Trà Lân	422	Huyện Con Cuông	40	17254
17257	Xã Yên Khê	422	Huyện Con Cuông	40	17254
17260	Xã Lục Dạ	422	Huyện Con Cuông	40	17263
17263	Xã Môn Sơn	422	Huyện Con Cuông	40	17263
17266	Thị trấn Tân Kỳ	423	Huyện Tân Kỳ	40	17266
17269	Xã Tân Hợp	423	Huyện Tân Kỳ	40	17278
17272	Xã Tân Phú	423	Huyện Tân Kỳ	40	17272
17275	Xã Tân Xuân	423	Huyện Tân Kỳ	40	17272
17278	Xã Giai Xuân	423	Huyện Tân Kỳ	40	17278
17281	Xã Bình Hợp	423	Huyện Tân Kỳ	40	17284
17284	Xã Nghĩa Đồng	423	Huyện Tân Kỳ	40	17284
17287	Xã Đồng Văn	423	Huyện Tân Kỳ	40	17287
17290	Xã Nghĩa Thái	423	Huyện Tân Kỳ	40	17272
17296	Xã Hoàn Long	423	Huyện Tân Kỳ	40	17272
17299	Xã Nghĩa Phúc	423	Huyện Tân Kỳ	40	17305
17302	Xã Tiên Kỳ	423	Huyện Tân Kỳ	40	17287
17305	Xã Tân An	423	Huyện Tân Kỳ	40	17305
17308	Xã Nghĩa Dũng	423	Huyện Tân Kỳ	40	17266
17314	Xã Kỳ Sơn	423	Huyện Tân Kỳ	40	17266
17317	Xã Hương Sơn	423	Huyện Tân Kỳ	40	17305
17320	Xã Kỳ Tân	423	Huyện Tân Kỳ	40	17266
17323	Xã Phú Sơn	423	Huyện Tân Kỳ	40	17326
17325	Xã Tân Hương	423	Huyện Tân Kỳ	40	17326
17326	Xã Nghĩa Hành	423	Huyện Tân Kỳ	40	17326
17329	Thị trấn Kim Nhan	424	Huyện Anh Sơn	40	17329
17332	Xã Thọ Sơn	424	Huyện Anh Sơn	40	17335
17335	Xã Thành Sơn	424	Huyện Anh Sơn	40	17335
17338	Xã Bình Sơn	424	Huyện Anh Sơn	40	17335
17344	Xã Tam Đỉnh	424	Huyện Anh Sơn	40	17344
17347	Xã Hùng Sơn	424	Huyện Anh Sơn	40	17344
17350	Xã Cẩm Sơn	424	Huyện Anh Sơn	40	17344
17353	Xã Đức Sơn	424	Huyện Anh Sơn	40	17329
17356	Xã Tường Sơn	424	Huyện Anh Sơn	40	17357
17357	Xã Hoa Sơn	424	Huyện Anh Sơn	40	17357
17359	Xã Tào Sơn	424	Huyện Anh Sơn	40	17365
17362	Xã Vĩnh Sơn	424	Huyện Anh Sơn	40	17365
17365	Xã Lạng Sơn	424	Huyện Anh Sơn	40	17365
17368	Xã Hội Sơn	424	Huyện Anh Sơn	40	17357
17374	Xã Phúc Sơn	424	Huyện Anh Sơn	40	17329
17377	Xã Long Sơn	424	Huyện Anh Sơn	40	17380
17380	Xã Khai Sơn	424	Huyện Anh Sơn	40	17380
17383	Xã Lĩnh Sơn	424	Huyện Anh Sơn	40	17380
17386	Xã Cao Sơn	424	Huyện Anh Sơn	40	17380
17392	Xã Diễn Lâm	425	Huyện Diễn Châu	40	17395
17395	Xã Diễn Đoài	425	Huyện Diễn Châu	40	17395
17398	Xã Diễn Trường	425	Huyện Diễn Châu	40	17395
17401	Xã Diễn Yên	425	Huyện Diễn Châu	40	17395
17404	Xã Diễn Hoàng	425	Huyện Diễn Châu	40	17419
17410	Xã Diễn Mỹ	425	Huyện Diễn Châu	40	17419
17413	Xã Diễn Hồng	425	Huyện Diễn Châu	40	17416
17416	Xã Diễn Phong	425	Huyện Diễn Châu	40	17416
17419	Xã Hùng Hải	425	Huyện Diễn Châu	40	17419
17425	Xã Diễn Liên	425	Huyện Diễn Châu	40	17443
17428	Xã Diễn Vạn	425	Huyện Diễn Châu	40	17416
17431	Xã Diễn Kim	425	Huyện Diễn Châu	40	17419
17434	Xã Diễn Kỷ	425	Huyện Diễn Châu	40	17416
17437	Xã Xuân Tháp	425	Huyện Diễn Châu	40	17443
17440	Xã Diễn Thái	425	Huyện Diễn Châu	40	17443
17443	Xã Diễn Đồng	425	Huyện Diễn Châu	40	17443
17449	Xã Hạnh Quảng	425	Huyện Diễn Châu	40	17476
17452	Xã Ngọc Bích	425	Huyện Diễn Châu	40	17464
17458	Xã Diễn Nguyên	425	Huyện Diễn Châu	40	17476
17461	Xã Diễn Hoa	425	Huyện Diễn Châu	40	17464
17464	Thị trấn Diễn Thành	425	Huyện Diễn Châu	40	17464
17467	Xã Diễn Phúc	425	Huyện Diễn Châu	40	17464
17476	Xã Diễn Cát	425	Huyện Diễn Châu	40	17476
17479	Xã Diễn Thịnh	425	Huyện Diễn Châu	40	17479
17482	Xã Diễn Tân	425	Huyện Diễn Châu	40	17479
17485	Xã Minh Châu	425	Huyện Diễn Châu	40	17476
17488	Xã Diễn Thọ	425	Huyện Diễn Châu	40	17488
17491	Xã Diễn Lợi	425	Huyện Diễn Châu	40	17488
17494	Xã Diễn Lộc	425	Huyện Diễn Châu	40	17488
17497	Xã Diễn Trung	425	Huyện Diễn Châu	40	17479
17500	Xã Diễn An	425	Huyện Diễn Châu	40	17479
17503	Xã Diễn Phú	425	Huyện Diễn Châu	40	17488
17506	Thị trấn Hoa Thành	426	Huyện Yên Thành	40	17506
17509	Xã Mã Thành	426	Huyện Yên Thành	40	17515
17510	Xã Tiến Thành	426	Huyện Yên Thành	40	17515
17512	Xã Lăng Thành	426	Huyện Yên Thành	40	17524
17515	Xã Tân Thành	426	Huyện Yên Thành	40	17515
17518	Xã Đức Thành	426	Huyện Yên Thành	40	17515
17521	Xã Kim Thành	426	Huyện Yên Thành	40	17521
17524	Xã Hậu Thành	426	Huyện Yên Thành	40	17524
17527	Xã Đô Thành	426	Huyện Yên Thành	40	17530
17530	Xã Thọ Thành	426	Huyện Yên Thành	40	17530
17533	Xã Quang Thành	426	Huyện Yên Thành	40	17521
17536	Xã Tây Thành	426	Huyện Yên Thành	40	17560
17539	Xã Phúc Thành	426	Huyện Yên Thành	40	17524
17542	Xã Phú Thành	426	Huyện Yên Thành	40	17530
17545	Xã Đồng Thành	426	Huyện Yên Thành	40	17521
17554	Xã Tăng Thành	426	Huyện Yên Thành	40	17506
17557	Xã Văn Thành	426	Huyện Yên Thành	40	17506
17560	Xã Thịnh Thành	426	Huyện Yên Thành	40	17560
17566	Xã Xuân Thành	426	Huyện Yên Thành	40	17569
17569	Xã Bắc Thành	426	Huyện Yên Thành	40	17569
17572	Xã Đông Thành	426	Huyện Yên Thành	40	17506
17575	Xã Trung Thành	426	Huyện Yên Thành	40	17569
17578	Xã Long Thành	426	Huyện Yên Thành	40	17605
17581	Xã Minh Thành	426	Huyện Yên Thành	40	17560
17584	Xã Nam Thành	426	Huyện Yên Thành	40	17569
17587	Xã Vĩnh Thành	426	Huyện Yên Thành	40	17605
17596	Xã Viên Thành	426	Huyện Yên Thành	40	17605
17602	Xã Liên Thành	426	Huyện Yên Thành	40	17611
17605	Xã Bảo Thành	426	Huyện Yên Thành	40	17605
17608	Xã Mỹ Thành	426	Huyện Yên Thành	40	17611
17611	Xã Vân Tụ	426	Huyện Yên Thành	40	17611
17614	Xã Sơn Thành	426	Huyện Yên Thành	40	17605
17617	Thị trấn Đô Lương	427	Huyện Đô Lương	40	17662
17619	Xã Giang Sơn Đông	427	Huyện Đô Lương	40	17623
17620	Xã Giang Sơn Tây	427	Huyện Đô Lương	40	17623
17623	Xã Bạch Ngọc	427	Huyện Đô Lương	40	17623
17626	Xã Bồi Sơn	427	Huyện Đô Lương	40	17623
17629	Xã Hồng Sơn	427	Huyện Đô Lương	40	17641
17632	Xã Bài Sơn	427	Huyện Đô Lương	40	17641
17638	Xã Bắc Sơn	427	Huyện Đô Lương	40	17662
17641	Xã Tràng Sơn	427	Huyện Đô Lương	40	17641
17644	Xã Thượng Sơn	427	Huyện Đô Lương	40	17677
17647	Xã Hòa Sơn	427	Huyện Đô Lương	40	17677
17650	Xã Đặng Sơn	427	Huyện Đô Lương	40	17662
17653	Xã Đông Sơn	427	Huyện Đô Lương	40	17641
17656	Xã Nam Sơn	427	Huyện Đô Lương	40	17662
17659	Xã Lưu Sơn	427	Huyện Đô Lương	40	17662
17662	Xã Yên Sơn	427	Huyện Đô Lương	40	17662
17665	Xã Văn Sơn	427	Huyện Đô Lương	40	17662
17668	Xã Đà Sơn	427	Huyện Đô Lương	40	17662
17671	Xã Lạc Sơn	427	Huyện Đô Lương	40	17689
17674	Xã Tân Sơn	427	Huyện Đô Lương	40	17677
17677	Xã Thái Sơn	427	Huyện Đô Lương	40	17677
17680	Xã Quang Sơn	427	Huyện Đô Lương	40	17677
17683	Xã Thịnh Sơn	427	Huyện Đô Lương	40	17662
17686	Xã Trung Sơn	427	Huyện Đô Lương	40	17689
17689	Xã Xuân Sơn	427	Huyện Đô Lương	40	17689
17692	Xã Minh Sơn	427	Huyện Đô Lương	40	17689
17695	Xã Thuận Sơn	427	Huyện Đô Lương	40	17689
17698	Xã Nhân Sơn	427	Huyện Đô Lương	40	17689
17701	Xã Hiến Sơn	427	Huyện Đô Lương	40	17707
17704	Xã Mỹ Sơn	427	Huyện Đô Lương	40	17707
17707	Xã Trù Sơn	427	Huyện Đô Lương	40	17707
17710	Xã Đại Sơn	427	Huyện Đô Lương	40	17707
17713	Thị trấn Dùng	428	Huyện Thanh Chương	40	17713
17716	Xã Cát Văn	428	Huyện Thanh Chương	40	17728
17719	Xã Minh Sơn	428	Huyện Thanh Chương	40	17728
17722	Xã Hạnh Lâm	428	Huyện Thanh Chương	40	17722
17723	Xã Thanh Sơn	428	Huyện Thanh Chương	40	17759
17728	Xã Phong Thịnh	428	Huyện Thanh Chương	40	17728
17731	Xã Thanh Phong	428	Huyện Thanh Chương	40	17713
17734	Xã Thanh Mỹ	428	Huyện Thanh Chương	40	17743
17737	Xã Thanh Tiên	428	Huyện Thanh Chương	40	17743
17743	Xã Thanh Liên	428	Huyện Thanh Chương	40	17743
17749	Xã Đại Đồng	428	Huyện Thanh Chương	40	17713
17755	Xã Thanh Ngọc	428	Huyện Thanh Chương	40	17713
17758	Xã Thanh Hương	428	Huyện Thanh Chương	40	17770
17759	Xã Ngọc Lâm	428	Huyện Thanh Chương	40	17759
17764	Xã Đồng Văn	428	Huyện Thanh Chương	40	17713
17767	Xã Ngọc Sơn	428	Huyện Thanh Chương	40	17779
17770	Xã Thanh Thịnh	428	Huyện Thanh Chương	40	17770
17773	Xã Thanh An	428	Huyện Thanh Chương	40	17770
17776	Xã Thanh Quả	428	Huyện Thanh Chương	40	17770
17779	Xã Xuân Dương	428	Huyện Thanh Chương	40	17779
17785	Xã Minh Tiến	428	Huyện Thanh Chương	40	17779
17791	Xã Kim Bảng	428	Huyện Thanh Chương	40	17791
17797	Xã Thanh Thủy	428	Huyện Thanh Chương	40	17791
17806	Xã Thanh Hà	428	Huyện Thanh Chương	40	17791
17812	Xã Thanh Tùng	428	Huyện Thanh Chương	40	17818
17815	Xã Thanh Lâm	428	Huyện Thanh Chương	40	17818
17818	Xã Mai Giang	428	Huyện Thanh Chương	40	17818
17821	Xã Thanh Xuân	428	Huyện Thanh Chương	40	17818
17824	Xã Thanh Đức	428	Huyện Thanh Chương	40	17722
17827	Thị trấn Quán Hành	429	Huyện Nghi Lộc	40	17827
17830	Xã Nghi Văn	429	Huyện Nghi Lộc	40	17854
17833	Xã Nghi Yên	429	Huyện Nghi Lộc	40	17833
17836	Xã Nghi Tiến	429	Huyện Nghi Lộc	40	17833
17839	Xã Nghi Hưng	429	Huyện Nghi Lộc	40	17842
17842	Xã Nghi Đồng	429	Huyện Nghi Lộc	40	17842
17845	Xã Nghi Thiết	429	Huyện Nghi Lộc	40	17833
17848	Xã Nghi Lâm	429	Huyện Nghi Lộc	40	17857
17851	Xã Nghi Quang	429	Huyện Nghi Lộc	40	17866
17854	Xã Nghi Kiều	429	Huyện Nghi Lộc	40	17854
17857	Xã Nghi Mỹ	429	Huyện Nghi Lộc	40	17857
17860	Xã Nghi Phương	429	Huyện Nghi Lộc	40	17842
17863	Xã Nghi Thuận	429	Huyện Nghi Lộc	40	17866
17866	Xã Nghi Long	429	Huyện Nghi Lộc	40	17866
17869	Xã Nghi Xá	429	Huyện Nghi Lộc	40	17866
17878	Xã Khánh Hợp	429	Huyện Nghi Lộc	40	17878
17884	Xã Nghi Công Bắc	429	Huyện Nghi Lộc	40	17857
17887	Xã Nghi Công Nam	429	Huyện Nghi Lộc	40	17857
17890	Xã Nghi Thạch	429	Huyện Nghi Lộc	40	17878
17893	Xã Nghi Trung	429	Huyện Nghi Lộc	40	17827
17896	Xã Thịnh Trường	429	Huyện Nghi Lộc	40	17878
17899	Xã Diên Hoa	429	Huyện Nghi Lộc	40	17827
17902	Xã Nghi Phong	412	Thành phố Vinh	40	16708
17905	Xã Nghi Xuân	412	Thành phố Vinh	40	16708
17908	Xã Nghi Liên	412	Thành phố Vinh	40	17920
17911	Xã Nghi Vạn	429	Huyện Nghi Lộc	40	17827
17914	Xã Nghi Ân	412	Thành phố Vinh	40	16702
17917	Xã Phúc Thọ	412	Thành phố Vinh	40	16708
17920	Xã Nghi Kim	412	Thành phố Vinh	40	17920
17923	Phường Nghi Đức	412	Thành phố Vinh	40	16702
17926	Xã Nghi Thái	412	Thành phố Vinh	40	16708
17932	Xã Nam Hưng	430	Huyện Nam Đàn	40	17935
17935	Xã Nghĩa Thái	430	Huyện Nam Đàn	40	17935
17938	Xã Nam Thanh	430	Huyện Nam Đàn	40	17935
17941	Xã Nam Anh	430	Huyện Nam Đàn	40	17944
17944	Xã Nam Xuân	430	Huyện Nam Đàn	40	17944
17950	Thị trấn Nam Đàn	430	Huyện Nam Đàn	40	17950
17953	Xã Nam Lĩnh	430	Huyện Nam Đàn	40	17944
17956	Xã Nam Giang	430	Huyện Nam Đàn	40	17971
17959	Xã Xuân Hòa	430	Huyện Nam Đàn	40	17950
17962	Xã Hùng Tiến	430	Huyện Nam Đàn	40	17971
17968	Xã Thượng Tân Lộc	430	Huyện Nam Đàn	40	17950
17971	Xã Kim Liên	430	Huyện Nam Đàn	40	17971
17980	Xã Xuân Hồng	430	Huyện Nam Đàn	40	17971
17983	Xã Nam Cát	430	Huyện Nam Đàn	40	17971
17986	Xã Khánh Sơn	430	Huyện Nam Đàn	40	17989
17989	Xã Trung Phúc Cường	430	Huyện Nam Đàn	40	17989
17998	Xã Nam Kim	430	Huyện Nam Đàn	40	17989
18001	Thị trấn Hưng Nguyên	431	Huyện Hưng Nguyên	40	18001
18004	Xã Hưng Trung	431	Huyện Hưng Nguyên	40	18007
18007	Xã Hưng Yên Nam	431	Huyện Hưng Nguyên	40	18007
18008	Xã Hưng Yên Bắc	431	Huyện Hưng Nguyên	40	18007
18010	Xã Hưng Tây	431	Huyện Hưng Nguyên	40	18001
18013	Xã Hưng Chính	412	Thành phố Vinh	40	16681
18016	Xã Hưng Đạo	431	Huyện Hưng Nguyên	40	18001
18022	Xã Thịnh Mỹ	431	Huyện Hưng Nguyên	40	18001
18025	Xã Hưng Lĩnh	431	Huyện Hưng Nguyên	40	18028
18028	Xã Thông Tân	431	Huyện Hưng Nguyên	40	18028
18037	Xã Hưng Nghĩa	431	Huyện Hưng Nguyên	40	18040
18040	Xã Phúc Lợi	431	Huyện Hưng Nguyên	40	18040
18043	Xã Long Xá	431	Huyện Hưng Nguyên	40	18028
18052	Xã Châu Nhân	431	Huyện Hưng Nguyên	40	18040
18055	Xã Xuân Lam	431	Huyện Hưng Nguyên	40	18028
18064	Xã Hưng Thành	431	Huyện Hưng Nguyên	40	18040
18073	Phường Nam Hà	436	Thành phố Hà Tĩnh	42	18073
18077	Phường Bắc Hà	436	Thành phố Hà Tĩnh	42	18073
18079	Phường Tân Giang	436	Thành phố Hà Tĩnh	42	18073
18082	Phường Đại Nài	436	Thành phố Hà Tĩnh	42	18073 18652
18085	Phường Hà Huy Tập	436	Thành phố Hà Tĩnh	42	18073
18088	Phường Thạch Trung	436	Thành phố Hà Tĩnh	42	18100
18091	Phường Thạch Quý	436	Thành phố Hà Tĩnh	42	18073
18094	Phường Trần Phú	436	Thành phố Hà Tĩnh	42	18073
18097	Phường Văn Yên	436	Thành phố Hà Tĩnh	42	18073
18100	Phường Thạch Hạ	436	Thành phố Hà Tĩnh	42	18100
18103	Phường Đồng Môn	436	Thành phố Hà Tĩnh	42	18100
18109	Phường Thạch Hưng	436	Thành phố Hà Tĩnh	42	18073
18112	Xã Thạch Bình	436	Thành phố Hà Tĩnh	42	18685
18115	Phường Bắc Hồng	437	Thị xã Hồng Lĩnh	42	18115
18118	Phường Nam Hồng	437	Thị xã Hồng Lĩnh	42	18118
18121	Phường Trung Lương	437	Thị xã Hồng Lĩnh	42	18115
18124	Phường Đức Thuận	437	Thị xã Hồng Lĩnh	42	18115
18127	Phường Đậu Liêu	437	Thị xã Hồng Lĩnh	42	18118
18130	Xã Thuận Lộc	437	Thị xã Hồng Lĩnh	42	18118
18133	Thị trấn Phố Châu	439	Huyện Hương Sơn	42	18133
18136	Thị trấn Tây Sơn	439	Huyện Hương Sơn	42	18172
18139	Xã Sơn Hồng	439	Huyện Hương Sơn	42	18160
18142	Xã Sơn Tiến	439	Huyện Hương Sơn	42	18163
18145	Xã Sơn Lâm	439	Huyện Hương Sơn	42	18184
18148	Xã Sơn Lễ	439	Huyện Hương Sơn	42	18163
18157	Xã Sơn Giang	439	Huyện Hương Sơn	42	18184
18160	Xã Sơn Lĩnh	439	Huyện Hương Sơn	42	18160
18163	Xã An Hòa Thịnh	439	Huyện Hương Sơn	42	18163
18172	Xã Sơn Tây	439	Huyện Hương Sơn	42	18172
18175	Xã Sơn Ninh	439	Huyện Hương Sơn	42	18133
18178	Xã Châu Bình	439	Huyện Hương Sơn	42	18202
18181	Xã Tân Mỹ Hà	439	Huyện Hương Sơn	42	18202
18184	Xã Quang Diệm	439	Huyện Hương Sơn	42	18184
18187	Xã Sơn Trung	439	Huyện Hương Sơn	42	18133
18190	Xã Sơn Bằng	439	Huyện Hương Sơn	42	18133
18196	Xã Sơn Kim 1	439	Huyện Hương Sơn	42	18196
18199	Xã Sơn Kim 2	439	Huyện Hương Sơn	42	18199
18202	Xã Mỹ Long	439	Huyện Hương Sơn	42	18202
18211	Xã Kim Hoa	439	Huyện Hương Sơn	42	18223
18217	Xã Sơn Phú	439	Huyện Hương Sơn	42	18133
18223	Xã Hàm Trường	439	Huyện Hương Sơn	42	18223
18229	Thị trấn Đức Thọ	440	Huyện Đức Thọ	42	18229
18235	Xã Quang Vĩnh	440	Huyện Đức Thọ	42	18262
18241	Xã Tùng Châu	440	Huyện Đức Thọ	42	18244
18244	Xã Trường Sơn	440	Huyện Đức Thọ	42	18244
18247	Xã Liên Minh	440	Huyện Đức Thọ	42	18244
18253	Xã Yên Hồ	440	Huyện Đức Thọ	42	18262
18259	Xã Tùng Ảnh	440	Huyện Đức Thọ	42	18229
18262	Xã Bùi La Nhân	440	Huyện Đức Thọ	42	18262
18274	Xã Thanh Bình Thịnh	440	Huyện Đức Thọ	42	18277
18277	Xã Lâm Trung Thủy	440	Huyện Đức Thọ	42	18277
18280	Xã Hòa Lạc	440	Huyện Đức Thọ	42	18229
18283	Xã Tân Dân	440	Huyện Đức Thọ	42	18229
18298	Xã An Dũng	440	Huyện Đức Thọ	42	18277
18304	Xã Đức Đồng	440	Huyện Đức Thọ	42	18304
18307	Xã Đức Lạng	440	Huyện Đức Thọ	42	18304
18310	Xã Tân Hương	440	Huyện Đức Thọ	42	18304
18313	Thị trấn Vũ Quang	441	Huyện Vũ Quang	42	18313
18316	Xã Ân Phú	441	Huyện Vũ Quang	42	18322
18319	Xã Đức Giang	441	Huyện Vũ Quang	42	18322
18322	Xã Đức Lĩnh	441	Huyện Vũ Quang	42	18322
18325	Xã Thọ Điền	441	Huyện Vũ Quang	42	18313
18328	Xã Đức Hương	441	Huyện Vũ Quang	42	18328
18331	Xã Đức Bồng	441	Huyện Vũ Quang	42	18328
18334	Xã Đức Liên	441	Huyện Vũ Quang	42	18328
18340	Xã Hương Minh	441	Huyện Vũ Quang	42	18313
18343	Xã Quang Thọ	441	Huyện Vũ Quang	42	18313
18352	Thị trấn Xuân An	442	Huyện Nghi Xuân	42	18352
18355	Xã Xuân Hội	442	Huyện Nghi Xuân	42	18364
18358	Xã Đan Trường	442	Huyện Nghi Xuân	42	18364
18364	Xã Xuân Phổ	442	Huyện Nghi Xuân	42	18364
18367	Xã Xuân Hải	442	Huyện Nghi Xuân	42	18364
18370	Xã Xuân Giang	442	Huyện Nghi Xuân	42	18352
18373	Thị trấn Tiên Điền	442	Huyện Nghi Xuân	42	18373
18376	Xã Xuân Yên	442	Huyện Nghi Xuân	42	18373
18379	Xã Xuân Mỹ	442	Huyện Nghi Xuân	42	18373
18382	Xã Xuân Thành	442	Huyện Nghi Xuân	42	18373
18385	Xã Xuân Viên	442	Huyện Nghi Xuân	42	18352
18388	Xã Xuân Hồng	442	Huyện Nghi Xuân	42	18352
18391	Xã Cổ Đạm	442	Huyện Nghi Xuân	42	18394
18394	Xã Xuân Liên	442	Huyện Nghi Xuân	42	18394
18397	Xã Xuân Lĩnh	442	Huyện Nghi Xuân	42	18352
18400	Xã Xuân Lam	442	Huyện Nghi Xuân	42	18115
18403	Xã Cương Gián	442	Huyện Nghi Xuân	42	18394
18406	Thị trấn Nghèn	443	Huyện Can Lộc	42	18406
18409	Xã Tân Lộc	445	Huyện Thạch Hà	42	18409
18412	Xã Hồng Lộc	445	Huyện Thạch Hà	42	18409
18415	Xã Thiên Lộc	443	Huyện Can Lộc	42	18406
18418	Xã Thuần Thiện	443	Huyện Can Lộc	42	18418
18421	Xã Thịnh Lộc	445	Huyện Thạch Hà	42	18568
18427	Xã Vượng Lộc	443	Huyện Can Lộc	42	18406
18430	Xã Bình An	445	Huyện Thạch Hà	42	18568
18433	Xã Thanh Lộc	443	Huyện Can Lộc	42	18466
18436	Xã Kim Song Trường	443	Huyện Can Lộc	42	18436
18439	Xã Thường Nga	443	Huyện Can Lộc	42	18436
18445	Xã Tùng Lộc	443	Huyện Can Lộc	42	18418
18454	Xã Phú Lộc	443	Huyện Can Lộc	42	18436
18457	Xã Ích Hậu	445	Huyện Thạch Hà	42	18586
18463	Xã Gia Hanh	443	Huyện Can Lộc	42	18466
18466	Xã Khánh Vĩnh Yên	443	Huyện Can Lộc	42	18466
18475	Xã Xuân Lộc	443	Huyện Can Lộc	42	18481
18478	Xã Thượng Lộc	443	Huyện Can Lộc	42	18484
18481	Xã Quang Lộc	443	Huyện Can Lộc	42	18481
18484	Thị trấn Đồng Lộc	443	Huyện Can Lộc	42	18484
18487	Xã Mỹ Lộc	443	Huyện Can Lộc	42	18484
18490	Xã Sơn Lộc	443	Huyện Can Lộc	42	18481
18493	Xã Phù Lưu	445	Huyện Thạch Hà	42	18583
18496	Thị trấn Hương Khê	444	Huyện Hương Khê	42	18496
18499	Xã Điền Mỹ	444	Huyện Hương Khê	42	18502
18502	Xã Hà Linh	444	Huyện Hương Khê	42	18502
18505	Xã Hương Thủy	444	Huyện Hương Khê	42	18532
18508	Xã Hòa Hải	444	Huyện Hương Khê	42	18523
18514	Xã Phúc Đồng	444	Huyện Hương Khê	42	18523
18517	Xã Hương Giang	444	Huyện Hương Khê	42	18532
18520	Xã Lộc Yên	444	Huyện Hương Khê	42	18550
18523	Xã Hương Bình	444	Huyện Hương Khê	42	18523
18526	Xã Hương Long	444	Huyện Hương Khê	42	18496
18529	Xã Phú Gia	444	Huyện Hương Khê	42	18496
18532	Xã Gia Phố	444	Huyện Hương Khê	42	18532
18538	Xã Hương Đô	444	Huyện Hương Khê	42	18550
18541	Xã Hương Vĩnh	444	Huyện Hương Khê	42	18544
18544	Xã Hương Xuân	444	Huyện Hương Khê	42	18544
18547	Xã Phúc Trạch	444	Huyện Hương Khê	42	18547
18550	Xã Hương Trà	444	Huyện Hương Khê	42	18550
18553	Xã Hương Trạch	444	Huyện Hương Khê	42	18547
18556	Xã Hương Lâm	444	Huyện Hương Khê	42	18544
18559	Xã Hương Liên	444	Huyện Hương Khê	42	18547
18562	Thị trấn Thạch Hà	445	Huyện Thạch Hà	42	18562
18565	Xã Ngọc Sơn	445	Huyện Thạch Hà	42	18634
18568	Thị trấn Lộc Hà	445	Huyện Thạch Hà	42	18568
18571	Xã Thạch Hải	436	Thành phố Hà Tĩnh	42	18604
18577	Xã Thạch Mỹ	445	Huyện Thạch Hà	42	18583
18580	Xã Thạch Kim	445	Huyện Thạch Hà	42	18568
18583	Xã Thạch Châu	445	Huyện Thạch Hà	42	18583
18586	Xã Thạch Kênh	445	Huyện Thạch Hà	42	18586
18589	Xã Thạch Sơn	445	Huyện Thạch Hà	42	18562
18592	Xã Thạch Liên	445	Huyện Thạch Hà	42	18586
18595	Xã Đỉnh Bàn	436	Thành phố Hà Tĩnh	42	18604
18598	Xã Hộ Độ	436	Thành phố Hà Tĩnh	42	18100
18601	Xã Việt Tiến	445	Huyện Thạch Hà	42	18601
18604	Xã Thạch Khê	436	Thành phố Hà Tĩnh	42	18604
18607	Xã Thạch Long	445	Huyện Thạch Hà	42	18562
18619	Xã Thạch Trị	436	Thành phố Hà Tĩnh	42	18619
18622	Xã Thạch Lạc	436	Thành phố Hà Tĩnh	42	18628
18625	Xã Thạch Ngọc	445	Huyện Thạch Hà	42	18601
18628	Xã Tượng Sơn	436	Thành phố Hà Tĩnh	42	18628
18631	Xã Thạch Văn	436	Thành phố Hà Tĩnh	42	18619
18634	Xã Lưu Vĩnh Sơn	445	Huyện Thạch Hà	42	18634
18637	Xã Thạch Thắng	436	Thành phố Hà Tĩnh	42	18628
18643	Xã Thạch Đài	436	Thành phố Hà Tĩnh	42	18652
18649	Xã Thạch Hội	436	Thành phố Hà Tĩnh	42	18619
18652	Xã Tân Lâm Hương	436	Thành phố Hà Tĩnh	42	18652
18658	Xã Thạch Xuân	445	Huyện Thạch Hà	42	18667
18667	Xã Nam Điền	445	Huyện Thạch Hà	42	18667
18670	Xã Mai Phụ	445	Huyện Thạch Hà	42	18583
18673	Thị trấn Cẩm Xuyên	446	Huyện Cẩm Xuyên	42	18673
18676	Thị trấn Thiên Cầm	446	Huyện Cẩm Xuyên	42	18676
18679	Xã Yên Hòa	446	Huyện Cẩm Xuyên	42	18682
18682	Xã Cẩm Dương	446	Huyện Cẩm Xuyên	42	18682
18685	Xã Cẩm Bình	436	Thành phố Hà Tĩnh	42	18685
18691	Xã Cẩm Vịnh	436	Thành phố Hà Tĩnh	42	18685
18694	Xã Cẩm Thành	446	Huyện Cẩm Xuyên	42	18685
18697	Xã Cẩm Quang	446	Huyện Cẩm Xuyên	42	18673
18706	Xã Cẩm Thạch	446	Huyện Cẩm Xuyên	42	18739
18709	Xã Cẩm Nhượng	446	Huyện Cẩm Xuyên	42	18676
18712	Xã Nam Phúc Thăng	446	Huyện Cẩm Xuyên	42	18676
18715	Xã Cẩm Duệ	446	Huyện Cẩm Xuyên	42	18739
18721	Xã Cẩm Lĩnh	446	Huyện Cẩm Xuyên	42	18742
18724	Xã Cẩm Quan	446	Huyện Cẩm Xuyên	42	18673
18727	Xã Cẩm Hà	446	Huyện Cẩm Xuyên	42	18736
18730	Xã Cẩm Lộc	446	Huyện Cẩm Xuyên	42	18742
18733	Xã Cẩm Hưng	446	Huyện Cẩm Xuyên	42	18736
18736	Xã Cẩm Thịnh	446	Huyện Cẩm Xuyên	42	18736
18739	Xã Cẩm Mỹ	446	Huyện Cẩm Xuyên	42	18739
18742	Xã Cẩm Trung	446	Huyện Cẩm Xuyên	42	18742
18745	Xã Cẩm Sơn	446	Huyện Cẩm Xuyên	42	18748
18748	Xã Cẩm Lạc	446	Huyện Cẩm Xuyên	42	18748
18751	Xã Cẩm Minh	446	Huyện Cẩm Xuyên	42	18748
18754	Phường Hưng Trí	449	Thị xã Kỳ Anh	42	18754
18757	Xã Kỳ Xuân	447	Huyện Kỳ Anh	42	18766
18760	Xã Kỳ Bắc	447	Huyện Kỳ Anh	42	18766
18763	Xã Kỳ Phú	447	Huyện Kỳ Anh	42	18775
18766	Xã Kỳ Phong	447	Huyện Kỳ Anh	42	18766
18769	Xã Kỳ Tiến	447	Huyện Kỳ Anh	42	18775
18772	Xã Kỳ Giang	447	Huyện Kỳ Anh	42	18775
18775	Thị trấn Kỳ Đồng	447	Huyện Kỳ Anh	42	18775
18778	Xã Kỳ Khang	447	Huyện Kỳ Anh	42	18790
18781	Phường Kỳ Ninh	449	Thị xã Kỳ Anh	42	18781
18784	Xã Kỳ Văn	447	Huyện Kỳ Anh	42	18787
18787	Xã Kỳ Trung	447	Huyện Kỳ Anh	42	18787
18790	Xã Kỳ Thọ	447	Huyện Kỳ Anh	42	18790
18793	Xã Kỳ Tây	447	Huyện Kỳ Anh	42	18787
18796	Xã Kỳ Lợi	449	Thị xã Kỳ Anh	42	18823 18832 18754
18799	Xã Kỳ Thượng	447	Huyện Kỳ Anh	42	18844
18802	Xã Kỳ Hải	447	Huyện Kỳ Anh	42	18781
18805	Xã Kỳ Thư	447	Huyện Kỳ Anh	42	18790
18808	Xã Kỳ Hà	449	Thị xã Kỳ Anh	42	18781
18811	Xã Kỳ Châu	447	Huyện Kỳ Anh	42	18754
18814	Xã Kỳ Tân	447	Huyện Kỳ Anh	42	18814
18820	Phường Kỳ Trinh	449	Thị xã Kỳ Anh	42	18754
18823	Phường Kỳ Thịnh	449	Thị xã Kỳ Anh	42	18823
18829	Xã Kỳ Hoa	449	Thị xã Kỳ Anh	42	18814
18832	Phường Kỳ Phương	449	Thị xã Kỳ Anh	42	18832
18835	Phường Kỳ Long	449	Thị xã Kỳ Anh	42	18823
18838	Xã Lâm Hợp	447	Huyện Kỳ Anh	42	18838
18841	Phường Kỳ Liên	449	Thị xã Kỳ Anh	42	18832
18844	Xã Kỳ Sơn	447	Huyện Kỳ Anh	42	18844
18847	Phường Kỳ Nam	449	Thị xã Kỳ Anh	42	18832
18850	Xã Kỳ Lạc	447	Huyện Kỳ Anh	42	18838
18853	Phường Hải Thành	450	Thành Phố Đồng Hới	44	18880
18856	Phường Đồng Phú	450	Thành Phố Đồng Hới	44	18880
18859	Phường Bắc Lý	450	Thành Phố Đồng Hới	44	18859
18865	Phường Nam Lý	450	Thành Phố Đồng Hới	44	18880
18868	Phường Đồng Hải	450	Thành Phố Đồng Hới	44	18880
18871	Phường Đồng Sơn	450	Thành Phố Đồng Hới	44	18871
18874	Phường Phú Hải	450	Thành Phố Đồng Hới	44	18880
18877	Phường Bắc Nghĩa	450	Thành Phố Đồng Hới	44	18871
18880	Phường Đức Ninh Đông	450	Thành Phố Đồng Hới	44	18880
18883	Xã Quang Phú	450	Thành Phố Đồng Hới	44	18859
18886	Xã Lộc Ninh	450	Thành Phố Đồng Hới	44	18859
18889	Xã Bảo Ninh	450	Thành Phố Đồng Hới	44	18880
18892	Xã Nghĩa Ninh	450	Thành Phố Đồng Hới	44	18871
18895	Xã Thuận Đức	450	Thành Phố Đồng Hới	44	18871
18898	Xã Đức Ninh	450	Thành Phố Đồng Hới	44	18880
18901	Thị trấn Quy Đạt	452	Huyện Minh Hóa	44	18901
18904	Xã Dân Hóa	452	Huyện Minh Hóa	44	18904
18907	Xã Trọng Hóa	452	Huyện Minh Hóa	44	18904
18913	Xã Hồng Hóa	452	Huyện Minh Hóa	44	18901
18919	Xã Tân Thành	452	Huyện Minh Hóa	44	18919
18922	Xã Hóa Hợp	452	Huyện Minh Hóa	44	18922
18925	Xã Xuân Hóa	452	Huyện Minh Hóa	44	18901
18928	Xã Yên Hóa	452	Huyện Minh Hóa	44	18901
18931	Xã Minh Hóa	452	Huyện Minh Hóa	44	18943
18934	Xã Tân Hóa	452	Huyện Minh Hóa	44	18943
18937	Xã Hóa Sơn	452	Huyện Minh Hóa	44	18922
18943	Xã Trung Hóa	452	Huyện Minh Hóa	44	18943
18946	Xã Thượng Hóa	452	Huyện Minh Hóa	44	18943
18949	Thị trấn Đồng Lê	453	Huyện Tuyên Hóa	44	18949
18952	Xã Hương Hóa	453	Huyện Tuyên Hóa	44	18952
18955	Xã Kim Hóa	453	Huyện Tuyên Hóa	44	18949
18958	Xã Thanh Hóa	453	Huyện Tuyên Hóa	44	18958
18961	Xã Thanh Thạch	453	Huyện Tuyên Hóa	44	18952
18964	Xã Thuận Hóa	453	Huyện Tuyên Hóa	44	18949
18967	Xã Lâm Hóa	453	Huyện Tuyên Hóa	44	18958
18970	Xã Lê Hóa	453	Huyện Tuyên Hóa	44	18949
18973	Xã Sơn Hóa	453	Huyện Tuyên Hóa	44	18949
18976	Xã Đồng Hóa	453	Huyện Tuyên Hóa	44	18985
18979	Xã Ngư Hóa	453	Huyện Tuyên Hóa	44	18991
18985	Xã Thạch Hóa	453	Huyện Tuyên Hóa	44	18985
18988	Xã Đức Hóa	453	Huyện Tuyên Hóa	44	18985
18991	Xã Phong Hóa	453	Huyện Tuyên Hóa	44	18991
18994	Xã Mai Hóa	453	Huyện Tuyên Hóa	44	18991
18997	Xã Tiến Hóa	453	Huyện Tuyên Hóa	44	18997
19000	Xã Châu Hóa	453	Huyện Tuyên Hóa	44	18997
19003	Xã Cao Quảng	453	Huyện Tuyên Hóa	44	18997
19006	Xã Văn Hóa	453	Huyện Tuyên Hóa	44	18997
19009	Phường Ba Đồn	458	Thị xã Ba Đồn	44	19009
19012	Xã Quảng Hợp	454	Huyện Quảng Trạch	44	19021
19015	Xã Quảng Kim	454	Huyện Quảng Trạch	44	19021
19018	Xã Quảng Đông	454	Huyện Quảng Trạch	44	19021
19021	Xã Quảng Phú	454	Huyện Quảng Trạch	44	19021
19024	Xã Quảng Châu	454	Huyện Quảng Trạch	44	19033
19027	Xã Quảng Thạch	454	Huyện Quảng Trạch	44	19030
19030	Xã Quảng Lưu	454	Huyện Quảng Trạch	44	19030
19033	Xã Quảng Tùng	454	Huyện Quảng Trạch	44	19033
19036	Xã Cảnh Dương	454	Huyện Quảng Trạch	44	19033
19039	Xã Quảng Tiến	454	Huyện Quảng Trạch	44	19030
19042	Xã Quảng Hưng	454	Huyện Quảng Trạch	44	19057
19045	Xã Quảng Xuân	454	Huyện Quảng Trạch	44	19057
19051	Xã Liên Trường	454	Huyện Quảng Trạch	44	19051
19057	Xã Quảng Phương	454	Huyện Quảng Trạch	44	19057
19060	Phường Quảng Long	458	Thị xã Ba Đồn	44	19009
19063	Xã Phù Cảnh	454	Huyện Quảng Trạch	44	19051
19066	Phường Quảng Thọ	458	Thị xã Ba Đồn	44	19066
19069	Xã Quảng Tiên	458	Thị xã Ba Đồn	44	19075
19072	Xã Quảng Thanh	454	Huyện Quảng Trạch	44	19051
19075	Xã Quảng Trung	458	Thị xã Ba Đồn	44	19075
19078	Phường Quảng Phong	458	Thị xã Ba Đồn	44	19009
19081	Phường Quảng Thuận	458	Thị xã Ba Đồn	44	19066
19084	Xã Quảng Tân	458	Thị xã Ba Đồn	44	19075
19087	Xã Quảng Hải	458	Thị xã Ba Đồn	44	19009
19090	Xã Quảng Sơn	458	Thị xã Ba Đồn	44	19075
19093	Xã Quảng Lộc	458	Thị xã Ba Đồn	44	19093
19096	Xã Quảng Thủy	458	Thị xã Ba Đồn	44	19075
19099	Xã Quảng Văn	458	Thị xã Ba Đồn	44	19093
19102	Phường Quảng Phúc	458	Thị xã Ba Đồn	44	19066
19105	Xã Quảng Hòa	458	Thị xã Ba Đồn	44	19093
19108	Xã Quảng Minh	458	Thị xã Ba Đồn	44	19093
19111	Thị trấn Hoàn Lão	455	Huyện Bố Trạch	44	19111
19114	Thị trấn Nông trường Việt Trung	455	Huyện Bố Trạch	44	19198
19117	Xã Xuân Trạch	455	Huyện Bố Trạch	44	19138
19123	Xã Hạ Mỹ	455	Huyện Bố Trạch	44	19126
19126	Xã Bắc Trạch	455	Huyện Bố Trạch	44	19126
19129	Xã Lâm Trạch	455	Huyện Bố Trạch	44	19138
19132	Xã Thanh Trạch	455	Huyện Bố Trạch	44	19126
19135	Xã Liên Trạch	455	Huyện Bố Trạch	44	19126
19138	Xã Phúc Trạch	455	Huyện Bố Trạch	44	19138
19141	Xã Cự Nẫm	455	Huyện Bố Trạch	44	19141
19144	Xã Hải Phú	455	Huyện Bố Trạch	44	19159
19147	Xã Thượng Trạch	455	Huyện Bố Trạch	44	19147
19150	Xã Sơn Lộc	455	Huyện Bố Trạch	44	19159
19156	Xã Hưng Trạch	455	Huyện Bố Trạch	44	19141
19159	Xã Đồng Trạch	455	Huyện Bố Trạch	44	19159
19162	Xã Đức Trạch	455	Huyện Bố Trạch	44	19159
19165	Thị trấn Phong Nha	455	Huyện Bố Trạch	44	19138
19168	Xã Vạn Trạch	455	Huyện Bố Trạch	44	19141
19174	Xã Phú Định	455	Huyện Bố Trạch	44	19141
19177	Xã Trung Trạch	455	Huyện Bố Trạch	44	19111
19180	Xã Tây Trạch	455	Huyện Bố Trạch	44	19111
19183	Xã Hòa Trạch	455	Huyện Bố Trạch	44	19111
19186	Xã Đại Trạch	455	Huyện Bố Trạch	44	19111
19189	Xã Nhân Trạch	455	Huyện Bố Trạch	44	19198
19192	Xã Tân Trạch	455	Huyện Bố Trạch	44	19147
19198	Xã Lý Nam	455	Huyện Bố Trạch	44	19198
19204	Xã Trường Sơn	456	Huyện Quảng Ninh	44	19204
19207	Thị trấn Quán Hàu	456	Huyện Quảng Ninh	44	19207
19210	Xã Vĩnh Ninh	456	Huyện Quảng Ninh	44	19207
19213	Xã Võ Ninh	456	Huyện Quảng Ninh	44	19207
19216	Xã Hải Ninh	456	Huyện Quảng Ninh	44	19225
19219	Xã Hàm Ninh	456	Huyện Quảng Ninh	44	19207
19222	Xã Duy Ninh	456	Huyện Quảng Ninh	44	19225
19225	Xã Gia Ninh	456	Huyện Quảng Ninh	44	19225
19228	Xã Trường Xuân	456	Huyện Quảng Ninh	44	19204
19231	Xã Hiền Ninh	456	Huyện Quảng Ninh	44	19237
19234	Xã Tân Ninh	456	Huyện Quảng Ninh	44	19225
19237	Xã Xuân Ninh	456	Huyện Quảng Ninh	44	19237
19240	Xã An Ninh	456	Huyện Quảng Ninh	44	19237
19243	Xã Vạn Ninh	456	Huyện Quảng Ninh	44	19237
19246	Thị trấn Nông trường Lệ Ninh	457	Huyện Lệ Thủy	44	19246
19249	Thị trấn Kiến Giang	457	Huyện Lệ Thủy	44	19249
19252	Xã Hồng Thủy	457	Huyện Lệ Thủy	44	19255
19255	Xã Ngư Thủy Bắc	457	Huyện Lệ Thủy	44	19255
19258	Xã Hoa Thủy	457	Huyện Lệ Thủy	44	19246
19261	Xã Thanh Thủy	457	Huyện Lệ Thủy	44	19255
19264	Xã An Thủy	457	Huyện Lệ Thủy	44	19249
19267	Xã Phong Thủy	457	Huyện Lệ Thủy	44	19249
19270	Xã Cam Thủy	457	Huyện Lệ Thủy	44	19255
19273	Xã Ngân Thủy	457	Huyện Lệ Thủy	44	19318
19276	Xã Sơn Thủy	457	Huyện Lệ Thủy	44	19246
19279	Xã Lộc Thủy	457	Huyện Lệ Thủy	44	19249
19285	Xã Liên Thủy	457	Huyện Lệ Thủy	44	19249
19288	Xã Hưng Thủy	457	Huyện Lệ Thủy	44	19288
19291	Xã Dương Thủy	457	Huyện Lệ Thủy	44	19291
19294	Xã Tân Thủy	457	Huyện Lệ Thủy	44	19291
19297	Xã Phú Thủy	457	Huyện Lệ Thủy	44	19309
19300	Xã Xuân Thủy	457	Huyện Lệ Thủy	44	19249
19303	Xã Mỹ Thủy	457	Huyện Lệ Thủy	44	19291
19306	Xã Ngư Thủy	457	Huyện Lệ Thủy	44	19288
19309	Xã Mai Thủy	457	Huyện Lệ Thủy	44	19309
19312	Xã Sen Thủy	457	Huyện Lệ Thủy	44	19288
19315	Xã Thái Thủy	457	Huyện Lệ Thủy	44	19291
19318	Xã Kim Thủy	457	Huyện Lệ Thủy	44	19318
19321	Xã Trường Thủy	457	Huyện Lệ Thủy	44	19309
19327	Xã Lâm Thủy	457	Huyện Lệ Thủy	44	19318
19330	Phường Đông Giang	461	Thành phố Đông Hà	45	19333
19333	Phường 1	461	Thành phố Đông Hà	45	19333
19336	Phường Đông Lễ	461	Thành phố Đông Hà	45	19351
19339	Phường Đông Thanh	461	Thành phố Đông Hà	45	19333
19342	Phường 2	461	Thành phố Đông Hà	45	19351
19345	Phường 4	461	Thành phố Đông Hà	45	19333
19348	Phường 5	461	Thành phố Đông Hà	45	19351
19351	Phường Đông Lương	461	Thành phố Đông Hà	45	19351
19354	Phường 3	461	Thành phố Đông Hà	45	19333
19357	Phường 1	462	Thị xã Quảng Trị	45	19360
19358	Phường An Đôn	462	Thị xã Quảng Trị	45	19360
19360	Phường 2	462	Thị xã Quảng Trị	45	19360
19361	Phường 3	462	Thị xã Quảng Trị	45	19360
19363	Thị trấn Hồ Xá	464	Huyện Vĩnh Linh	45	19363
19366	Thị trấn Bến Quan	464	Huyện Vĩnh Linh	45	19366
19369	Xã Vĩnh Thái	464	Huyện Vĩnh Linh	45	19372
19372	Xã Vĩnh Tú	464	Huyện Vĩnh Linh	45	19372
19375	Xã Vĩnh Chấp	464	Huyện Vĩnh Linh	45	19363
19378	Xã Trung Nam	464	Huyện Vĩnh Linh	45	19372
19384	Xã Kim Thạch	464	Huyện Vĩnh Linh	45	19414
19387	Xã Vĩnh Long	464	Huyện Vĩnh Linh	45	19363
19393	Xã Vĩnh Khê	464	Huyện Vĩnh Linh	45	19366
19396	Xã Vĩnh Hòa	464	Huyện Vĩnh Linh	45	19372
19402	Xã Vĩnh Thủy	464	Huyện Vĩnh Linh	45	19405
19405	Xã Vĩnh Lâm	464	Huyện Vĩnh Linh	45	19405
19408	Xã Hiền Thành	464	Huyện Vĩnh Linh	45	19414
19414	Thị trấn Cửa Tùng	464	Huyện Vĩnh Linh	45	19414
19417	Xã Vĩnh Hà	464	Huyện Vĩnh Linh	45	19366
19420	Xã Vĩnh Sơn	464	Huyện Vĩnh Linh	45	19405
19423	Xã Vĩnh Giang	464	Huyện Vĩnh Linh	45	19414
19426	Xã Vĩnh Ô	464	Huyện Vĩnh Linh	45	19366
19429	Thị trấn Khe Sanh	465	Huyện Hướng Hóa	45	19429
19432	Thị trấn Lao Bảo	465	Huyện Hướng Hóa	45	19432
19435	Xã Hướng Lập	465	Huyện Hướng Hóa	45	19435
19438	Xã Hướng Việt	465	Huyện Hướng Hóa	45	19435
19441	Xã Hướng Phùng	465	Huyện Hướng Hóa	45	19441
19444	Xã Hướng Sơn	465	Huyện Hướng Hóa	45	19441
19447	Xã Hướng Linh	465	Huyện Hướng Hóa	45	19441
19450	Xã Tân Hợp	465	Huyện Hướng Hóa	45	19429
19453	Xã Hướng Tân	465	Huyện Hướng Hóa	45	19429
19456	Xã Tân Thành	465	Huyện Hướng Hóa	45	19432
19459	Xã Tân Long	465	Huyện Hướng Hóa	45	19432
19462	Xã Tân Lập	465	Huyện Hướng Hóa	45	19462
19465	Xã Tân Liên	465	Huyện Hướng Hóa	45	19462
19468	Xã Húc	465	Huyện Hướng Hóa	45	19429
19471	Xã Thuận	465	Huyện Hướng Hóa	45	19489
19474	Xã Hướng Lộc	465	Huyện Hướng Hóa	45	19462
19477	Xã Ba Tầng	465	Huyện Hướng Hóa	45	19483
19480	Xã Thanh	465	Huyện Hướng Hóa	45	19489
19483	Xã A Dơi	465	Huyện Hướng Hóa	45	19483
19489	Xã Lìa	465	Huyện Hướng Hóa	45	19489
19492	Xã Xy	465	Huyện Hướng Hóa	45	19483
19495	Thị trấn Gio Linh	466	Huyện Gio Linh	45	19495
19496	Thị trấn Cửa Việt	466	Huyện Gio Linh	45	19496
19498	Xã Trung Giang	466	Huyện Gio Linh	45	19501
19501	Xã Trung Hải	466	Huyện Gio Linh	45	19501
19504	Xã Trung Sơn	466	Huyện Gio Linh	45	19501
19507	Xã Phong Bình	466	Huyện Gio Linh	45	19495
19510	Xã Gio Mỹ	466	Huyện Gio Linh	45	19495
19519	Xã Gio Hải	466	Huyện Gio Linh	45	19496
19522	Xã Gio An	466	Huyện Gio Linh	45	19537
19534	Xã Linh Trường	466	Huyện Gio Linh	45	19537
19537	Xã Gio Sơn	466	Huyện Gio Linh	45	19537
19543	Xã Gio Mai	466	Huyện Gio Linh	45	19496
19546	Xã Hải Thái	466	Huyện Gio Linh	45	19537
19552	Xã Gio Quang	466	Huyện Gio Linh	45	19495
19555	Thị trấn Krông Klang	467	Huyện Đa Krông	45	19555
19558	Xã Mò Ó	467	Huyện Đa Krông	45	19555
19561	Xã Hướng Hiệp	467	Huyện Đa Krông	45	19555
19564	Xã Đakrông	467	Huyện Đa Krông	45	19564
19567	Xã Triệu Nguyên	467	Huyện Đa Krông	45	19567
19570	Xã Ba Lòng	467	Huyện Đa Krông	45	19567
19576	Xã Ba Nang	467	Huyện Đa Krông	45	19564
19579	Xã Tà Long	467	Huyện Đa Krông	45	19564
19582	Xã Húc Nghì	467	Huyện Đa Krông	45	19588
19585	Xã A Vao	467	Huyện Đa Krông	45	19588
19588	Xã Tà Rụt	467	Huyện Đa Krông	45	19588
19591	Xã A Bung	467	Huyện Đa Krông	45	19594
19594	Xã A Ngo	467	Huyện Đa Krông	45	19594
19597	Thị trấn Cam Lộ	468	Huyện Cam Lộ	45	19597
19600	Xã Cam Tuyền	468	Huyện Cam Lộ	45	19603
19603	Xã Thanh An	468	Huyện Cam Lộ	45	19603
19606	Xã Cam Thủy	468	Huyện Cam Lộ	45	19603
19612	Xã Cam Thành	468	Huyện Cam Lộ	45	19597
19615	Xã Cam Hiếu	468	Huyện Cam Lộ	45	19603
19618	Xã Cam Chính	468	Huyện Cam Lộ	45	19597
19621	Xã Cam Nghĩa	468	Huyện Cam Lộ	45	19597
19624	Thị Trấn Ái Tử	469	Huyện Triệu Phong	45	19624
19627	Xã Triệu Tân	469	Huyện Triệu Phong	45	19639
19633	Xã Triệu Phước	469	Huyện Triệu Phong	45	19639
19636	Xã Triệu Độ	469	Huyện Triệu Phong	45	19645
19639	Xã Triệu Trạch	469	Huyện Triệu Phong	45	19639
19642	Xã Triệu Thuận	469	Huyện Triệu Phong	45	19645
19645	Xã Triệu Đại	469	Huyện Triệu Phong	45	19645
19648	Xã Triệu Hòa	469	Huyện Triệu Phong	45	19645
19654	Xã Triệu Cơ	469	Huyện Triệu Phong	45	19654
19657	Xã Triệu Long	469	Huyện Triệu Phong	45	19669
19660	Xã Triệu Tài	469	Huyện Triệu Phong	45	19654
19666	Xã Triệu Trung	469	Huyện Triệu Phong	45	19654
19669	Xã Triệu Ái	469	Huyện Triệu Phong	45	19669
19672	Xã Triệu Thượng	469	Huyện Triệu Phong	45	19624
19675	Xã Triệu Giang	469	Huyện Triệu Phong	45	19669
19678	Xã Triệu Thành	469	Huyện Triệu Phong	45	19624
19681	Thị trấn Diên Sanh	470	Huyện Hải Lăng	45	19681
19684	Xã Hải An	470	Huyện Hải Lăng	45	19741
19687	Xã Hải Bình	470	Huyện Hải Lăng	45	19699
19693	Xã Hải Quy	470	Huyện Hải Lăng	45	19699
19699	Xã Hải Hưng	470	Huyện Hải Lăng	45	19699
19702	Xã Hải Phú	470	Huyện Hải Lăng	45	19702
19705	Xã Hải Lệ	462	Thị xã Quảng Trị	45	19360
19708	Xã Hải Thượng	470	Huyện Hải Lăng	45	19702
19711	Xã Hải Dương	470	Huyện Hải Lăng	45	19741
19714	Xã Hải Định	470	Huyện Hải Lăng	45	19681
19717	Xã Hải Lâm	470	Huyện Hải Lăng	45	19702
19726	Xã Hải Phong	470	Huyện Hải Lăng	45	19735
19729	Xã Hải Trường	470	Huyện Hải Lăng	45	19681
19735	Xã Hải Sơn	470	Huyện Hải Lăng	45	19735
19738	Xã Hải Chánh	470	Huyện Hải Lăng	45	19735
19741	Xã Hải Khê	470	Huyện Hải Lăng	45	19741
19750	Phường Tây Lộc	475	Quận Phú Xuân	46	19753
19753	Phường Thuận Lộc	475	Quận Phú Xuân	46	19753
19756	Phường Gia Hội	475	Quận Phú Xuân	46	19753
19759	Phường Phú Hậu	475	Quận Phú Xuân	46	19753
19762	Phường Thuận Hòa	475	Quận Phú Xuân	46	19753
19768	Phường Đông Ba	475	Quận Phú Xuân	46	19753
19774	Phường Kim Long	475	Quận Phú Xuân	46	19774
19777	Phường Vỹ Dạ	474	Quận Thuận Hóa	46	19777
19780	Phường Phường Đúc	474	Quận Thuận Hóa	46	19789
19783	Phường Vĩnh Ninh	474	Quận Thuận Hóa	46	19789
19786	Phường Phú Hội	474	Quận Thuận Hóa	46	19789
19789	Phường Phú Nhuận	474	Quận Thuận Hóa	46	19789
19792	Phường Xuân Phú	474	Quận Thuận Hóa	46	19777
19795	Phường Trường An	474	Quận Thuận Hóa	46	19789
19798	Phường Phước Vĩnh	474	Quận Thuận Hóa	46	19789
19801	Phường An Cựu	474	Quận Thuận Hóa	46	19815
19803	Phường An Hòa	475	Quận Phú Xuân	46	19804
19804	Phường Hương Sơ	475	Quận Phú Xuân	46	19804
19807	Phường Thủy Biều	474	Quận Thuận Hóa	46	19813
19810	Phường Hương Long	475	Quận Phú Xuân	46	19774
19813	Phường Thủy Xuân	474	Quận Thuận Hóa	46	19813
19815	Phường An Đông	474	Quận Thuận Hóa	46	19815
19816	Phường An Tây	474	Quận Thuận Hóa	46	19815
19819	Phường Phong Thu	476	Thị xã Phong Điền	46	19819
19825	Xã Phong Thạnh	476	Thị xã Phong Điền	46	19828
19828	Phường Phong Phú	476	Thị xã Phong Điền	46	19828
19831	Xã Phong Bình	476	Thị xã Phong Điền	46	19831
19837	Xã Phong Chương	476	Thị xã Phong Điền	46	19831
19843	Phường Phong Hải	476	Thị xã Phong Điền	46	19873
19846	Phường Phong Hòa	476	Thị xã Phong Điền	46	19831
19852	Phường Phong Hiền	476	Thị xã Phong Điền	46	19858
19855	Xã Phong Mỹ	476	Thị xã Phong Điền	46	19819
19858	Phường Phong An	476	Thị xã Phong Điền	46	19858
19861	Xã Phong Xuân	476	Thị xã Phong Điền	46	19819
19864	Xã Phong Sơn	476	Thị xã Phong Điền	46	19858
19867	Thị trấn Sịa	477	Huyện Quảng Điền	46	19867
19870	Xã Quảng Thái	477	Huyện Quảng Điền	46	19885
19873	Xã Quảng Ngạn	477	Huyện Quảng Điền	46	19873
19876	Xã Quảng Lợi	477	Huyện Quảng Điền	46	19885
19879	Xã Quảng Công	477	Huyện Quảng Điền	46	19873
19882	Xã Quảng Phước	477	Huyện Quảng Điền	46	19867
19885	Xã Quảng Vinh	477	Huyện Quảng Điền	46	19885
19888	Xã Quảng An	477	Huyện Quảng Điền	46	19867
19891	Xã Quảng Thành	477	Huyện Quảng Điền	46	20014
19894	Xã Quảng Thọ	477	Huyện Quảng Điền	46	19867
19897	Xã Quảng Phú	477	Huyện Quảng Điền	46	19885
19900	Phường Thuận An	474	Quận Thuận Hóa	46	19900
19903	Xã Phú Thuận	478	Huyện Phú Vang	46	19900
19909	Phường Dương Nỗ	474	Quận Thuận Hóa	46	19909
19912	Xã Phú An	478	Huyện Phú Vang	46	19930
19915	Xã Phú Hải	478	Huyện Phú Vang	46	19900
19918	Xã Phú Xuân	478	Huyện Phú Vang	46	19918
19921	Xã Phú Diên	478	Huyện Phú Vang	46	19945
19927	Xã Phú Mỹ	478	Huyện Phú Vang	46	19930
19930	Phường Phú Thượng	474	Quận Thuận Hóa	46	19930
19933	Xã Phú Hồ	478	Huyện Phú Vang	46	19918
19936	Xã Vinh Xuân	478	Huyện Phú Vang	46	19945
19939	Xã Phú Lương	478	Huyện Phú Vang	46	19918
19942	Thị trấn Phú Đa	478	Huyện Phú Vang	46	19942
19945	Xã Vinh Thanh	478	Huyện Phú Vang	46	19945
19948	Xã Vinh An	478	Huyện Phú Vang	46	19945
19954	Xã Phú Gia	478	Huyện Phú Vang	46	19942
19957	Xã Vinh Hà	478	Huyện Phú Vang	46	19942
19960	Phường Phú Bài	479	Thị xã Hương Thủy	46	19960
19963	Phường Thủy Vân	474	Quận Thuận Hóa	46	19777
19966	Xã Thủy Thanh	479	Thị xã Hương Thủy	46	19969
19969	Phường Thủy Dương	479	Thị xã Hương Thủy	46	19969
19972	Phường Thủy Phương	479	Thị xã Hương Thủy	46	19969
19975	Phường Thủy Châu	479	Thị xã Hương Thủy	46	19975
19978	Phường Thủy Lương	479	Thị xã Hương Thủy	46	19975
19981	Phường Thủy Bằng	474	Quận Thuận Hóa	46	19813
19984	Xã Thủy Tân	479	Thị xã Hương Thủy	46	19975
19987	Xã Thủy Phù	479	Thị xã Hương Thủy	46	19960
19990	Xã Phú Sơn	479	Thị xã Hương Thủy	46	19960
19993	Xã Dương Hòa	479	Thị xã Hương Thủy	46	19960
19996	Phường Tứ Hạ	480	Thị xã Hương Trà	46	19996
20002	Phường Hương Phong	474	Quận Thuận Hóa	46	20014
20005	Xã Hương Toàn	480	Thị xã Hương Trà	46	20017
20008	Phường Hương Vân	480	Thị xã Hương Trà	46	19996
20011	Phường Hương Văn	480	Thị xã Hương Trà	46	19996
20014	Phường Hương Vinh	475	Quận Phú Xuân	46	20014
20017	Phường Hương Xuân	480	Thị xã Hương Trà	46	20017
20020	Phường Hương Chữ	480	Thị xã Hương Trà	46	20017
20023	Phường Hương An	475	Quận Phú Xuân	46	19804
20026	Xã Hương Bình	480	Thị xã Hương Trà	46	20035
20029	Phường Long Hồ	475	Quận Phú Xuân	46	19774
20035	Xã Bình Tiến	480	Thị xã Hương Trà	46	20035
20041	Xã Bình Thành	480	Thị xã Hương Trà	46	20035
20044	Thị trấn A Lưới	481	Huyện A Lưới	46	20044
20047	Xã Hồng Vân	481	Huyện A Lưới	46	20056
20050	Xã Hồng Hạ	481	Huyện A Lưới	46	20050
20053	Xã Hồng Kim	481	Huyện A Lưới	46	20056
20056	Xã Trung Sơn	481	Huyện A Lưới	46	20056
20059	Xã Hương Nguyên	481	Huyện A Lưới	46	20050
20065	Xã Hồng Bắc	481	Huyện A Lưới	46	20044
20068	Xã A Ngo	481	Huyện A Lưới	46	20044
20071	Xã Sơn Thủy	481	Huyện A Lưới	46	20071
20074	Xã Phú Vinh	481	Huyện A Lưới	46	20071
20080	Xã Hương Phong	481	Huyện A Lưới	46	20101
20083	Xã Quảng Nhâm	481	Huyện A Lưới	46	20044
20086	Xã Hồng Thượng	481	Huyện A Lưới	46	20071
20089	Xã Hồng Thái	481	Huyện A Lưới	46	20071
20095	Xã A Roàng	481	Huyện A Lưới	46	20101
20098	Xã Đông Sơn	481	Huyện A Lưới	46	20101
20101	Xã Lâm Đớt	481	Huyện A Lưới	46	20101
20104	Xã Hồng Thủy	481	Huyện A Lưới	46	20056
20107	Thị trấn Phú Lộc	482	Huyện Phú Lộc	46	20107
20110	Thị trấn Lăng Cô	482	Huyện Phú Lộc	46	20137
20113	Xã Vinh Mỹ	482	Huyện Phú Lộc	46	20122
20116	Xã Vinh Hưng	482	Huyện Phú Lộc	46	20122
20122	Xã Giang Hải	482	Huyện Phú Lộc	46	20122
20125	Xã Vinh Hiền	482	Huyện Phú Lộc	46	20122
20128	Xã Lộc Bổn	482	Huyện Phú Lộc	46	20131
20131	Thị trấn Lộc Sơn	482	Huyện Phú Lộc	46	20131
20134	Xã Lộc Bình	482	Huyện Phú Lộc	46	20107
20137	Xã Lộc Vĩnh	482	Huyện Phú Lộc	46	20137
20140	Xã Lộc An	482	Huyện Phú Lộc	46	20140
20143	Xã Lộc Điền	482	Huyện Phú Lộc	46	20140
20146	Xã Lộc Thủy	482	Huyện Phú Lộc	46	20137
20149	Xã Lộc Trì	482	Huyện Phú Lộc	46	20107
20152	Xã Lộc Tiến	482	Huyện Phú Lộc	46	20137
20155	Xã Lộc Hòa	482	Huyện Phú Lộc	46	20140
20158	Xã Xuân Lộc	482	Huyện Phú Lộc	46	20131
20161	Thị trấn Khe Tre	482	Huyện Phú Lộc	46	20161
20164	Xã Hương Phú	482	Huyện Phú Lộc	46	20161
20167	Xã Hương Sơn	482	Huyện Phú Lộc	46	20179
20170	Xã Hương Lộc	482	Huyện Phú Lộc	46	20161
20173	Xã Thượng Quảng	482	Huyện Phú Lộc	46	20182
20179	Xã Hương Xuân	482	Huyện Phú Lộc	46	20179
20182	Xã Hương Hữu	482	Huyện Phú Lộc	46	20182
20185	Xã Thượng Lộ	482	Huyện Phú Lộc	46	20161
20188	Xã Thượng Long	482	Huyện Phú Lộc	46	20182
20191	Xã Thượng Nhật	482	Huyện Phú Lộc	46	20179
20194	Phường Hòa Hiệp Bắc	490	Quận Liên Chiểu	48	20194
20195	Phường Hòa Hiệp Nam	490	Quận Liên Chiểu	48	20194
20197	Phường Hòa Khánh Bắc	490	Quận Liên Chiểu	48	20197
20198	Phường Hòa Khánh Nam	490	Quận Liên Chiểu	48	20200
20200	Phường Hòa Minh	490	Quận Liên Chiểu	48	20200
20206	Phường Thanh Khê Tây	491	Quận Thanh Khê	48	20209
20207	Phường Thanh Khê Đông	491	Quận Thanh Khê	48	20209
20209	Phường Xuân Hà	491	Quận Thanh Khê	48	20209
20215	Phường Chính Gián	491	Quận Thanh Khê	48	20209
20218	Phường Thạc Gián	491	Quận Thanh Khê	48	20209
20224	Phường An Khê	491	Quận Thanh Khê	48	20305
20227	Phường Thanh Bình	492	Quận Hải Châu	48	20242
20230	Phường Thuận Phước	492	Quận Hải Châu	48	20242
20233	Phường Thạch Thang	492	Quận Hải Châu	48	20242
20236	Phường Hải Châu	492	Quận Hải Châu	48	20242
20242	Phường Phước Ninh	492	Quận Hải Châu	48	20242
20245	Phường Hòa Thuận Tây	492	Quận Hải Châu	48	20257
20254	Phường Bình Thuận	492	Quận Hải Châu	48	20257
20257	Phường Hòa Cường Bắc	492	Quận Hải Châu	48	20257
20258	Phường Hòa Cường Nam	492	Quận Hải Châu	48	20257
20260	Phường Khuê Trung	495	Quận Cẩm Lệ	48	20260
20263	Phường Thọ Quang	493	Quận Sơn Trà	48	20263
20266	Phường Nại Hiên Đông	493	Quận Sơn Trà	48	20263
20269	Phường Mân Thái	493	Quận Sơn Trà	48	20263
20272	Phường An Hải Bắc	493	Quận Sơn Trà	48	20275
20275	Phường Phước Mỹ	493	Quận Sơn Trà	48	20275
20278	Phường An Hải Nam	493	Quận Sơn Trà	48	20275
20284	Phường Mỹ An	494	Quận Ngũ Hành Sơn	48	20285
20285	Phường Khuê Mỹ	494	Quận Ngũ Hành Sơn	48	20285
20287	Phường Hòa Quý	494	Quận Ngũ Hành Sơn	48	20285
20290	Phường Hòa Hải	494	Quận Ngũ Hành Sơn	48	20285
20293	Xã Hòa Bắc	497	Huyện Hòa Vang	48	20194
20296	Xã Hòa Liên	497	Huyện Hòa Vang	48	20197 20194
20299	Xã Hòa Ninh	497	Huyện Hòa Vang	48	20308
20302	Xã Hòa Sơn	497	Huyện Hòa Vang	48	20200
20305	Phường Hòa Phát	495	Quận Cẩm Lệ	48	20305
20306	Phường Hòa An	495	Quận Cẩm Lệ	48	20305
20308	Xã Hòa Nhơn	497	Huyện Hòa Vang	48	20308
20311	Phường Hòa Thọ Tây	495	Quận Cẩm Lệ	48	20260
20312	Phường Hòa Thọ Đông	495	Quận Cẩm Lệ	48	20260
20314	Phường Hòa Xuân	495	Quận Cẩm Lệ	48	20314
20317	Xã Hòa Phú	497	Huyện Hòa Vang	48	20320
20320	Xã Hòa Phong	497	Huyện Hòa Vang	48	20320
20323	Xã Hòa Châu	497	Huyện Hòa Vang	48	20314
20326	Xã Hòa Tiến	497	Huyện Hòa Vang	48	20332
20329	Xã Hòa Phước	497	Huyện Hòa Vang	48	20314
20332	Xã Hòa Khương	497	Huyện Hòa Vang	48	20332
20335	Phường Tân Thạnh	502	Thành phố Tam Kỳ	49	20335
20341	Phường An Mỹ	502	Thành phố Tam Kỳ	49	20341
20344	Phường Hòa Hương	502	Thành phố Tam Kỳ	49	20350
20347	Phường An Xuân	502	Thành phố Tam Kỳ	49	20341
20350	Phường An Sơn	502	Thành phố Tam Kỳ	49	20350
20353	Phường Trường Xuân	502	Thành phố Tam Kỳ	49	20341
20356	Phường An Phú	502	Thành phố Tam Kỳ	49	20356
20359	Xã Tam Thanh	502	Thành phố Tam Kỳ	49	20356
20362	Xã Tam Thăng	502	Thành phố Tam Kỳ	49	20335
20364	Thị trấn Phú Thịnh	518	Huyện Phú Ninh	49	20364
20365	Xã Tam Thành	518	Huyện Phú Ninh	49	20380
20368	Xã Tam An	518	Huyện Phú Ninh	49	20380
20371	Xã Tam Phú	502	Thành phố Tam Kỳ	49	20356
20374	Xã Tam Đàn	518	Huyện Phú Ninh	49	20364
20375	Phường Hòa Thuận	502	Thành phố Tam Kỳ	49	20335
20377	Xã Tam Lộc	518	Huyện Phú Ninh	49	20380
20380	Xã Tam Phước	518	Huyện Phú Ninh	49	20380
20386	Xã Tam Thái	518	Huyện Phú Ninh	49	20364
20387	Xã Tam Đại	518	Huyện Phú Ninh	49	20392
20389	Xã Tam Ngọc	502	Thành phố Tam Kỳ	49	20350
20392	Xã Tam Dân	518	Huyện Phú Ninh	49	20392
20395	Xã Tam Lãnh	518	Huyện Phú Ninh	49	20392
20398	Phường Minh An	503	Thành phố Hội An	49	20410
20401	Phường Tân An	503	Thành phố Hội An	49	20401
20404	Phường Cẩm Phô	503	Thành phố Hội An	49	20410
20407	Phường Thanh Hà	503	Thành phố Hội An	49	20401
20410	Phường Sơn Phong	503	Thành phố Hội An	49	20410
20413	Phường Cẩm Châu	503	Thành phố Hội An	49	20413
20416	Phường Cửa Đại	503	Thành phố Hội An	49	20413
20419	Phường Cẩm An	503	Thành phố Hội An	49	20401
20422	Xã Cẩm Hà	503	Thành phố Hội An	49	20401
20425	Xã Cẩm Kim	503	Thành phố Hội An	49	20410
20428	Phường Cẩm Nam	503	Thành phố Hội An	49	20410
20431	Xã Cẩm Thanh	503	Thành phố Hội An	49	20413
20434	Xã Tân Hiệp	503	Thành phố Hội An	49	20434
20437	Xã Ch'ơm	504	Huyện Tây Giang	49	20443
20440	Xã Ga Ri	504	Huyện Tây Giang	49	20443
20443	Xã A Xan	504	Huyện Tây Giang	49	20443
20446	Xã Tr'Hy	504	Huyện Tây Giang	49	20443
20449	Xã Lăng	504	Huyện Tây Giang	49	20455
20452	Xã A Nông	504	Huyện Tây Giang	49	20455
20455	Xã A Tiêng	504	Huyện Tây Giang	49	20455
20458	Xã Bha Lêê	504	Huyện Tây Giang	49	20458
20461	Xã A Vương	504	Huyện Tây Giang	49	20458
20464	Xã Dang	504	Huyện Tây Giang	49	20455
20467	Thị Trấn Prao	505	Huyện Đông Giang	49	20467
20470	Xã Tà Lu	505	Huyện Đông Giang	49	20467
20473	Xã Sông Kôn	505	Huyện Đông Giang	49	20476
20476	Xã Jơ Ngây	505	Huyện Đông Giang	49	20476
20479	Xã A Ting	505	Huyện Đông Giang	49	20476
20482	Xã Tư	505	Huyện Đông Giang	49	20485
20485	Xã Ba	505	Huyện Đông Giang	49	20485
20488	Xã A Rooi	505	Huyện Đông Giang	49	20467
20491	Xã Zà Hung	505	Huyện Đông Giang	49	20467
20494	Xã Mà Cooih	505	Huyện Đông Giang	49	20494
20497	Xã Kà Dăng	505	Huyện Đông Giang	49	20494
20500	Thị trấn Ái Nghĩa	506	Huyện Đại Lộc	49	20500
20503	Xã Đại Sơn	506	Huyện Đại Lộc	49	20506
20506	Xã Đại Lãnh	506	Huyện Đại Lộc	49	20506
20509	Xã Đại Hưng	506	Huyện Đại Lộc	49	20506
20512	Xã Đại Hồng	506	Huyện Đại Lộc	49	20515
20515	Xã Đại Đồng	506	Huyện Đại Lộc	49	20515
20518	Xã Đại Quang	506	Huyện Đại Lộc	49	20515
20521	Xã Đại Nghĩa	506	Huyện Đại Lộc	49	20500
20524	Xã Đại Hiệp	506	Huyện Đại Lộc	49	20500
20527	Xã Đại Thạnh	506	Huyện Đại Lộc	49	20542
20530	Xã Đại Chánh	506	Huyện Đại Lộc	49	20542
20533	Xã Đại Tân	506	Huyện Đại Lộc	49	20542
20536	Xã Đại Phong	506	Huyện Đại Lộc	49	20539
20539	Xã Đại Minh	506	Huyện Đại Lộc	49	20539
20542	Xã Đại Thắng	506	Huyện Đại Lộc	49	20542
20545	Xã Đại Cường	506	Huyện Đại Lộc	49	20539
20547	Xã Đại An	506	Huyện Đại Lộc	49	20500
20548	Xã Đại Hòa	506	Huyện Đại Lộc	49	20500
20551	Phường Vĩnh Điện	507	Thị xã Điện Bàn	49	20551
20554	Xã Điện Tiến	507	Thị xã Điện Bàn	49	20557
20557	Xã Điện Hòa	507	Thị xã Điện Bàn	49	20557
20560	Phường Điện Thắng Bắc	507	Thị xã Điện Bàn	49	20557
20561	Phường Điện Thắng Trung	507	Thị xã Điện Bàn	49	20575
20562	Phường Điện Thắng Nam	507	Thị xã Điện Bàn	49	20575
20563	Phường Điện Ngọc	507	Thị xã Điện Bàn	49	20579
20566	Xã Điện Hồng	507	Thị xã Điện Bàn	49	20569
20569	Xã Điện Thọ	507	Thị xã Điện Bàn	49	20569
20572	Xã Điện Phước	507	Thị xã Điện Bàn	49	20569
20575	Phường Điện An	507	Thị xã Điện Bàn	49	20575
20578	Phường Điện Nam Bắc	507	Thị xã Điện Bàn	49	20579
20579	Phường Điện Nam Trung	507	Thị xã Điện Bàn	49	20579
20580	Phường Điện Nam Đông	507	Thị xã Điện Bàn	49	20579
20581	Phường Điện Dương	507	Thị xã Điện Bàn	49	20579
20584	Xã Điện Quang	507	Thị xã Điện Bàn	49	20587
20587	Xã Điện Trung	507	Thị xã Điện Bàn	49	20587
20590	Xã Điện Phong	507	Thị xã Điện Bàn	49	20587
20593	Phường Điện Minh	507	Thị xã Điện Bàn	49	20551
20596	Phường Điện Phương	507	Thị xã Điện Bàn	49	20551
20599	Thị trấn Nam Phước	508	Huyện Duy Xuyên	49	20599
20605	Xã Duy Phú	508	Huyện Duy Xuyên	49	20611
20608	Xã Duy Tân	508	Huyện Duy Xuyên	49	20611
20611	Xã Duy Hòa	508	Huyện Duy Xuyên	49	20611
20614	Xã Duy Châu	508	Huyện Duy Xuyên	49	20611
20617	Xã Duy Trinh	508	Huyện Duy Xuyên	49	20623
20620	Xã Duy Sơn	508	Huyện Duy Xuyên	49	20623
20623	Xã Duy Trung	508	Huyện Duy Xuyên	49	20623
20626	Xã Duy Phước	508	Huyện Duy Xuyên	49	20599
20629	Xã Duy Thành	508	Huyện Duy Xuyên	49	20635
20632	Xã Duy Vinh	508	Huyện Duy Xuyên	49	20599
20635	Xã Duy Nghĩa	508	Huyện Duy Xuyên	49	20635
20638	Xã Duy Hải	508	Huyện Duy Xuyên	49	20635
20641	Thị trấn Đông Phú	509	Huyện Quế Sơn	49	20641
20644	Xã Quế Xuân 1	509	Huyện Quế Sơn	49	20650
20647	Xã Quế Xuân 2	509	Huyện Quế Sơn	49	20650
20650	Xã Quế Phú	509	Huyện Quế Sơn	49	20650
20651	Thị trấn Hương An	509	Huyện Quế Sơn	49	20650
20656	Thị trấn Trung Phước	509	Huyện Quế Sơn	49	20656
20659	Xã Quế Hiệp	509	Huyện Quế Sơn	49	20662
20662	Xã Quế Thuận	509	Huyện Quế Sơn	49	20662
20665	Xã Quế Mỹ	509	Huyện Quế Sơn	49	20662
20668	Xã Ninh Phước	509	Huyện Quế Sơn	49	20669
20669	Xã Phước Ninh	509	Huyện Quế Sơn	49	20669
20671	Xã Quế Lộc	509	Huyện Quế Sơn	49	20656
20677	Xã Quế Long	509	Huyện Quế Sơn	49	20641
20680	Xã Quế Châu	509	Huyện Quế Sơn	49	20662
20683	Xã Quế Phong	509	Huyện Quế Sơn	49	20641
20686	Xã Quế An	509	Huyện Quế Sơn	49	20641
20689	Xã Quế Minh	509	Huyện Quế Sơn	49	20641
20692	Xã Quế Lâm	509	Huyện Quế Sơn	49	20669
20695	Thị trấn Thạnh Mỹ	510	Huyện Nam Giang	49	20695
20698	Xã La Êê	510	Huyện Nam Giang	49	20698
20699	Xã Chơ Chun	510	Huyện Nam Giang	49	20698
20701	Xã Zuôih	510	Huyện Nam Giang	49	20707
20702	Xã Tà Pơơ	510	Huyện Nam Giang	49	20710
20704	Xã La Dêê	510	Huyện Nam Giang	49	20704
20705	Xã Đắc Tôi	510	Huyện Nam Giang	49	20704
20707	Xã Chà Vàl	510	Huyện Nam Giang	49	20707
20710	Xã Tà Bhing	510	Huyện Nam Giang	49	20710
20713	Xã Cà Dy	510	Huyện Nam Giang	49	20710
20716	Xã Đắc Pre	510	Huyện Nam Giang	49	20716
20719	Xã Đắc Pring	510	Huyện Nam Giang	49	20716
20722	Thị trấn Khâm Đức	511	Huyện Phước Sơn	49	20722
20725	Xã Phước Xuân	511	Huyện Phước Sơn	49	20722
20728	Xã Phước Hiệp	511	Huyện Phước Sơn	49	20728
20729	Xã Phước Hòa	511	Huyện Phước Sơn	49	20728
20731	Xã Phước Đức	511	Huyện Phước Sơn	49	20734
20734	Xã Phước Năng	511	Huyện Phước Sơn	49	20734
20737	Xã Phước Mỹ	511	Huyện Phước Sơn	49	20734
20740	Xã Phước Chánh	511	Huyện Phước Sơn	49	20740
20743	Xã Phước Công	511	Huyện Phước Sơn	49	20740
20746	Xã Phước Kim	511	Huyện Phước Sơn	49	20752
20749	Xã Phước Lộc	511	Huyện Phước Sơn	49	20752
20752	Xã Phước Thành	511	Huyện Phước Sơn	49	20752
20758	Xã Quế Tân	512	Huyện Hiệp Đức	49	20779
20764	Xã Quế Thọ	512	Huyện Hiệp Đức	49	20767
20767	Xã Bình Lâm	512	Huyện Hiệp Đức	49	20767
20770	Xã Sông Trà	512	Huyện Hiệp Đức	49	20770
20773	Xã Phước Trà	512	Huyện Hiệp Đức	49	20770
20776	Xã Phước Gia	512	Huyện Hiệp Đức	49	20770
20779	Thị trấn Tân Bình	512	Huyện Hiệp Đức	49	20779
20782	Xã Quế Lưu	512	Huyện Hiệp Đức	49	20779
20785	Xã Thăng Phước	512	Huyện Hiệp Đức	49	20767
20788	Xã Bình Sơn	512	Huyện Hiệp Đức	49	20767
20791	Thị trấn Hà Lam	513	Huyện Thăng Bình	49	20791
20794	Xã Bình Dương	513	Huyện Thăng Bình	49	20794
20797	Xã Bình Giang	513	Huyện Thăng Bình	49	20794
20800	Xã Bình Nguyên	513	Huyện Thăng Bình	49	20791
20803	Xã Bình Phục	513	Huyện Thăng Bình	49	20791
20806	Xã Bình Triều	513	Huyện Thăng Bình	49	20794
20809	Xã Bình Đào	513	Huyện Thăng Bình	49	20794
20812	Xã Bình Minh	513	Huyện Thăng Bình	49	20794
20815	Xã Bình Lãnh	513	Huyện Thăng Bình	49	20818
20818	Xã Bình Trị	513	Huyện Thăng Bình	49	20818
20821	Xã Bình Định	513	Huyện Thăng Bình	49	20818
20824	Xã Bình Quý	513	Huyện Thăng Bình	49	20791
20827	Xã Bình Phú	513	Huyện Thăng Bình	49	20827
20833	Xã Bình Tú	513	Huyện Thăng Bình	49	20848
20836	Xã Bình Sa	513	Huyện Thăng Bình	49	20836
20839	Xã Bình Hải	513	Huyện Thăng Bình	49	20836
20842	Xã Bình Quế	513	Huyện Thăng Bình	49	20827
20845	Xã Bình An	513	Huyện Thăng Bình	49	20848
20848	Xã Bình Trung	513	Huyện Thăng Bình	49	20848
20851	Xã Bình Nam	513	Huyện Thăng Bình	49	20836
20854	Thị trấn Tiên Kỳ	514	Huyện Tiên Phước	49	20854
20857	Xã Tiên Sơn	514	Huyện Tiên Phước	49	20857
20860	Xã Tiên Hà	514	Huyện Tiên Phước	49	20857
20866	Xã Tiên Châu	514	Huyện Tiên Phước	49	20857
20869	Xã Tiên Lãnh	514	Huyện Tiên Phước	49	20875
20872	Xã Tiên Ngọc	514	Huyện Tiên Phước	49	20875
20875	Xã Tiên Hiệp	514	Huyện Tiên Phước	49	20875
20878	Xã Tiên Cảnh	514	Huyện Tiên Phước	49	20878
20881	Xã Tiên Mỹ	514	Huyện Tiên Phước	49	20854
20884	Xã Tiên Phong	514	Huyện Tiên Phước	49	20854
20887	Xã Tiên Thọ	514	Huyện Tiên Phước	49	20854
20890	Xã Tiên An	514	Huyện Tiên Phước	49	20878
20893	Xã Tiên Lộc	514	Huyện Tiên Phước	49	20878
20896	Xã Tiên Lập	514	Huyện Tiên Phước	49	20878
20899	Thị trấn Trà My	515	Huyện Bắc Trà My	49	20900
20900	Xã Trà Sơn	515	Huyện Bắc Trà My	49	20900
20902	Xã Trà Kót	515	Huyện Bắc Trà My	49	20908
20905	Xã Trà Nú	515	Huyện Bắc Trà My	49	20908
20908	Xã Trà Đông	515	Huyện Bắc Trà My	49	20908
20911	Xã Trà Dương	515	Huyện Bắc Trà My	49	20900
20914	Xã Trà Giang	515	Huyện Bắc Trà My	49	20900
20917	Xã Trà Bui	515	Huyện Bắc Trà My	49	20920
20920	Xã Trà Đốc	515	Huyện Bắc Trà My	49	20920
20923	Xã Trà Tân	515	Huyện Bắc Trà My	49	20923
20926	Xã Trà Giác	515	Huyện Bắc Trà My	49	20923
20929	Xã Trà Giáp	515	Huyện Bắc Trà My	49	20929
20932	Xã Trà Ka	515	Huyện Bắc Trà My	49	20929
20935	Xã Trà Leng	516	Huyện Nam Trà My	49	20938
20938	Xã Trà Dơn	516	Huyện Nam Trà My	49	20938
20941	Xã Trà Tập	516	Huyện Nam Trà My	49	20941
20944	Xã Trà Mai	516	Huyện Nam Trà My	49	20944
20947	Xã Trà Cang	516	Huyện Nam Trà My	49	20941
20950	Xã Trà Linh	516	Huyện Nam Trà My	49	20950
20953	Xã Trà Nam	516	Huyện Nam Trà My	49	20950
20956	Xã Trà Don	516	Huyện Nam Trà My	49	20944
20959	Xã Trà Vân	516	Huyện Nam Trà My	49	20959
20962	Xã Trà Vinh	516	Huyện Nam Trà My	49	20959
20965	Thị trấn Núi Thành	517	Huyện Núi Thành	49	20965
20968	Xã Tam Xuân I	517	Huyện Núi Thành	49	20971
20971	Xã Tam Xuân II	517	Huyện Núi Thành	49	20971
20974	Xã Tam Tiến	517	Huyện Núi Thành	49	20971
20977	Xã Tam Sơn	517	Huyện Núi Thành	49	20977
20980	Xã Tam Thạnh	517	Huyện Núi Thành	49	20977
20983	Xã Tam Anh Bắc	517	Huyện Núi Thành	49	20984
20984	Xã Tam Anh Nam	517	Huyện Núi Thành	49	20984
20986	Xã Tam Hòa	517	Huyện Núi Thành	49	20984
20989	Xã Tam Hiệp	517	Huyện Núi Thành	49	20965
20992	Xã Tam Hải	517	Huyện Núi Thành	49	20992
20995	Xã Tam Giang	517	Huyện Núi Thành	49	20965
20998	Xã Tam Quang	517	Huyện Núi Thành	49	20965
21001	Xã Tam Nghĩa	517	Huyện Núi Thành	49	20965
21004	Xã Tam Mỹ Tây	517	Huyện Núi Thành	49	21004
21005	Xã Tam Mỹ Đông	517	Huyện Núi Thành	49	21004
21007	Xã Tam Trà	517	Huyện Núi Thành	49	21004
21010	Phường Lê Hồng Phong	522	Thành phố Quảng Ngãi	51	21028
21013	Phường Trần Phú	522	Thành phố Quảng Ngãi	51	21028
21016	Phường Quảng Phú	522	Thành phố Quảng Ngãi	51	21028
21019	Phường Nghĩa Chánh	522	Thành phố Quảng Ngãi	51	21025
21022	Phường Trần Hưng Đạo	522	Thành phố Quảng Ngãi	51	21025
21025	Phường Nguyễn Nghiêm	522	Thành phố Quảng Ngãi	51	21025
21028	Phường Nghĩa Lộ	522	Thành phố Quảng Ngãi	51	21028
21031	Phường Chánh Lộ	522	Thành phố Quảng Ngãi	51	21025
21034	Xã Nghĩa Dũng	522	Thành phố Quảng Ngãi	51	21034
21037	Xã Nghĩa Dõng	522	Thành phố Quảng Ngãi	51	21034
21040	Thị trấn Châu Ổ	524	Huyện Bình Sơn	51	21040
21043	Xã Bình Thuận	524	Huyện Bình Sơn	51	21061
21046	Xã Bình Thạnh	524	Huyện Bình Sơn	51	21040
21049	Xã Bình Đông	524	Huyện Bình Sơn	51	21061
21052	Xã Bình Chánh	524	Huyện Bình Sơn	51	21040
21055	Xã Bình Nguyên	524	Huyện Bình Sơn	51	21040
21058	Xã Bình Khương	524	Huyện Bình Sơn	51	21085
21061	Xã Bình Trị	524	Huyện Bình Sơn	51	21061
21064	Xã Bình An	524	Huyện Bình Sơn	51	21085
21067	Xã Bình Hải	524	Huyện Bình Sơn	51	21061
21070	Xã Bình Dương	524	Huyện Bình Sơn	51	21040
21073	Xã Bình Phước	524	Huyện Bình Sơn	51	21061
21079	Xã Bình Hòa	524	Huyện Bình Sơn	51	21061
21082	Xã Bình Trung	524	Huyện Bình Sơn	51	21040
21085	Xã Bình Minh	524	Huyện Bình Sơn	51	21085
21088	Xã Bình Long	524	Huyện Bình Sơn	51	21040
21091	Xã Bình Thanh	524	Huyện Bình Sơn	51	21109
21100	Xã Bình Chương	524	Huyện Bình Sơn	51	21100
21103	Xã Bình Hiệp	524	Huyện Bình Sơn	51	21109
21106	Xã Bình Mỹ	524	Huyện Bình Sơn	51	21100
21109	Xã Bình Tân Phú	524	Huyện Bình Sơn	51	21109
21112	Xã Bình Châu	524	Huyện Bình Sơn	51	21109
21115	Thị trấn Trà Xuân	525	Huyện Trà Bồng	51	21115
21118	Xã Trà Giang	525	Huyện Trà Bồng	51	21127
21121	Xã Trà Thủy	525	Huyện Trà Bồng	51	21115
21124	Xã Trà Hiệp	525	Huyện Trà Bồng	51	21124
21127	Xã Trà Bình	525	Huyện Trà Bồng	51	21127
21130	Xã Trà Phú	525	Huyện Trà Bồng	51	21127
21133	Xã Trà Lâm	525	Huyện Trà Bồng	51	21124
21136	Xã Trà Tân	525	Huyện Trà Bồng	51	21136
21139	Xã Trà Sơn	525	Huyện Trà Bồng	51	21115
21142	Xã Trà Bùi	525	Huyện Trà Bồng	51	21136 21157
21145	Xã Trà Thanh	525	Huyện Trà Bồng	51	21124
21148	Xã Sơn Trà	525	Huyện Trà Bồng	51	21154
21154	Xã Trà Phong	525	Huyện Trà Bồng	51	21154
21157	Xã Hương Trà	525	Huyện Trà Bồng	51	21157
21163	Xã Trà Xinh	525	Huyện Trà Bồng	51	21154
21166	Xã Trà Tây	525	Huyện Trà Bồng	51	21157
21172	Phường Trương Quang Trọng	522	Thành phố Quảng Ngãi	51	21172
21175	Xã Tịnh Thọ	527	Huyện Sơn Tịnh	51	21181
21178	Xã Tịnh Trà	527	Huyện Sơn Tịnh	51	21205
21181	Xã Tịnh Phong	527	Huyện Sơn Tịnh	51	21181
21184	Xã Tịnh Hiệp	527	Huyện Sơn Tịnh	51	21205
21187	Xã Tịnh Hòa	522	Thành phố Quảng Ngãi	51	21109
21190	Xã Tịnh Kỳ	522	Thành phố Quảng Ngãi	51	21211
21193	Xã Tịnh Bình	527	Huyện Sơn Tịnh	51	21220
21196	Xã Tịnh Đông	527	Huyện Sơn Tịnh	51	21196
21199	Xã Tịnh Thiện	522	Thành phố Quảng Ngãi	51	21211
21202	Xã Tịnh Ấn Đông	522	Thành phố Quảng Ngãi	51	21172
21205	Xã Tịnh Bắc	527	Huyện Sơn Tịnh	51	21205
21208	Xã Tịnh Châu	522	Thành phố Quảng Ngãi	51	21211
21211	Xã Tịnh Khê	522	Thành phố Quảng Ngãi	51	21211
21214	Xã Tịnh Long	522	Thành phố Quảng Ngãi	51	21211
21217	Xã Tịnh Sơn	527	Huyện Sơn Tịnh	51	21220
21220	Thị trấn Tịnh Hà	527	Huyện Sơn Tịnh	51	21220
21223	Xã Tịnh Ấn Tây	522	Thành phố Quảng Ngãi	51	21172
21226	Xã Tịnh Giang	527	Huyện Sơn Tịnh	51	21196
21229	Xã Tịnh Minh	527	Huyện Sơn Tịnh	51	21196
21232	Xã Tịnh An	522	Thành phố Quảng Ngãi	51	21172
21235	Thị trấn La Hà	528	Huyện Tư Nghĩa	51	21235
21238	Thị trấn Sông Vệ	528	Huyện Tư Nghĩa	51	21238
21241	Xã Nghĩa Lâm	528	Huyện Tư Nghĩa	51	21244
21244	Xã Nghĩa Thắng	528	Huyện Tư Nghĩa	51	21244
21247	Xã Nghĩa Thuận	528	Huyện Tư Nghĩa	51	21250
21250	Xã Nghĩa Kỳ	528	Huyện Tư Nghĩa	51	21250
21256	Xã Nghĩa Hà	522	Thành phố Quảng Ngãi	51	21034
21259	Xã Nghĩa Sơn	528	Huyện Tư Nghĩa	51	21244
21262	Xã An Phú	522	Thành phố Quảng Ngãi	51	21034
21268	Xã Nghĩa Hòa	528	Huyện Tư Nghĩa	51	21235
21271	Xã Nghĩa Điền	528	Huyện Tư Nghĩa	51	21250
21274	Xã Nghĩa Thương	528	Huyện Tư Nghĩa	51	21235
21277	Xã Nghĩa Trung	528	Huyện Tư Nghĩa	51	21235
21280	Xã Nghĩa Hiệp	528	Huyện Tư Nghĩa	51	21238
21283	Xã Nghĩa Phương	528	Huyện Tư Nghĩa	51	21238
21289	Thị trấn Di Lăng	529	Huyện Sơn Hà	51	21289
21292	Xã Sơn Hạ	529	Huyện Sơn Hà	51	21292
21295	Xã Sơn Thành	529	Huyện Sơn Hà	51	21292
21298	Xã Sơn Nham	529	Huyện Sơn Hà	51	21292
21301	Xã Sơn Bao	529	Huyện Sơn Hà	51	21289
21304	Xã Sơn Linh	529	Huyện Sơn Hà	51	21307
21307	Xã Sơn Giang	529	Huyện Sơn Hà	51	21307
21310	Xã Sơn Trung	529	Huyện Sơn Hà	51	21319
21313	Xã Sơn Thượng	529	Huyện Sơn Hà	51	21289
21316	Xã Sơn Cao	529	Huyện Sơn Hà	51	21307
21319	Xã Sơn Hải	529	Huyện Sơn Hà	51	21319
21322	Xã Sơn Thủy	529	Huyện Sơn Hà	51	21319
21325	Xã Sơn Kỳ	529	Huyện Sơn Hà	51	21325
21328	Xã Sơn Ba	529	Huyện Sơn Hà	51	21325
21331	Xã Sơn Bua	530	Huyện Sơn Tây	51	21334
21334	Xã Sơn Mùa	530	Huyện Sơn Tây	51	21334
21335	Xã Sơn Liên	530	Huyện Sơn Tây	51	21334
21337	Xã Sơn Tân	530	Huyện Sơn Tây	51	21340
21338	Xã Sơn Màu	530	Huyện Sơn Tây	51	21343
21340	Xã Sơn Dung	530	Huyện Sơn Tây	51	21340
21341	Xã Sơn Long	530	Huyện Sơn Tây	51	21340
21343	Xã Sơn Tinh	530	Huyện Sơn Tây	51	21343
21346	Xã Sơn Lập	530	Huyện Sơn Tây	51	21343
21349	Xã Long Sơn	531	Huyện Minh Long	51	21349
21352	Xã Long Mai	531	Huyện Minh Long	51	21349
21355	Xã Thanh An	531	Huyện Minh Long	51	21361
21358	Xã Long Môn	531	Huyện Minh Long	51	21361
21361	Xã Long Hiệp	531	Huyện Minh Long	51	21361
21364	Thị trấn Chợ Chùa	532	Huyện Nghĩa Hành	51	21364
21367	Xã Hành Thuận	532	Huyện Nghĩa Hành	51	21364
21370	Xã Hành Dũng	532	Huyện Nghĩa Hành	51	21370
21373	Xã Hành Trung	532	Huyện Nghĩa Hành	51	21364
21376	Xã Hành Nhân	532	Huyện Nghĩa Hành	51	21370
21379	Xã Hành Đức	532	Huyện Nghĩa Hành	51	21385
21382	Xã Hành Minh	532	Huyện Nghĩa Hành	51	21370
21385	Xã Hành Phước	532	Huyện Nghĩa Hành	51	21385
21388	Xã Hành Thiện	532	Huyện Nghĩa Hành	51	21388
21391	Xã Hành Thịnh	532	Huyện Nghĩa Hành	51	21385
21394	Xã Hành Tín Tây	532	Huyện Nghĩa Hành	51	21388
21397	Xã Hành Tín Đông	532	Huyện Nghĩa Hành	51	21388
21400	Thị trấn Mộ Đức	533	Huyện Mộ Đức	51	21400
21406	Xã Thắng Lợi	533	Huyện Mộ Đức	51	21409
21409	Xã Đức Nhuận	533	Huyện Mộ Đức	51	21409
21412	Xã Đức Chánh	533	Huyện Mộ Đức	51	21421
21415	Xã Đức Hiệp	533	Huyện Mộ Đức	51	21409
21418	Xã Đức Minh	533	Huyện Mộ Đức	51	21421
21421	Xã Đức Thạnh	533	Huyện Mộ Đức	51	21421
21424	Xã Đức Hòa	533	Huyện Mộ Đức	51	21400
21427	Xã Đức Tân	533	Huyện Mộ Đức	51	21400
21430	Xã Đức Phú	533	Huyện Mộ Đức	51	21400
21433	Xã Đức Phong	533	Huyện Mộ Đức	51	21433
21436	Xã Đức Lân	533	Huyện Mộ Đức	51	21433
21439	Phường Nguyễn Nghiêm	534	Thị xã Đức Phổ	51	21439
21442	Xã Phổ An	534	Thị xã Đức Phổ	51	21451
21445	Xã Phổ Phong	534	Thị xã Đức Phổ	51	21457
21448	Xã Phổ Thuận	534	Thị xã Đức Phổ	51	21451
21451	Phường Phổ Văn	534	Thị xã Đức Phổ	51	21451
21454	Phường Phổ Quang	534	Thị xã Đức Phổ	51	21451
21457	Xã Phổ Nhơn	534	Thị xã Đức Phổ	51	21457
21460	Phường Phổ Ninh	534	Thị xã Đức Phổ	51	21439
21463	Phường Phổ Minh	534	Thị xã Đức Phổ	51	21439
21466	Phường Phổ Vinh	534	Thị xã Đức Phổ	51	21439
21469	Phường Phổ Hòa	534	Thị xã Đức Phổ	51	21439
21472	Xã Phổ Cường	534	Thị xã Đức Phổ	51	21472
21475	Xã Phổ Khánh	534	Thị xã Đức Phổ	51	21472
21478	Phường Phổ Thạnh	534	Thị xã Đức Phổ	51	21478
21481	Xã Phổ Châu	534	Thị xã Đức Phổ	51	21478
21484	Thị trấn Ba Tơ	535	Huyện Ba Tơ	51	21484
21487	Xã Ba Điền	535	Huyện Ba Tơ	51	21490
21490	Xã Ba Vinh	535	Huyện Ba Tơ	51	21490
21493	Xã Ba Thành	535	Huyện Ba Tơ	51	21496
21496	Xã Ba Động	535	Huyện Ba Tơ	51	21496
21499	Xã Ba Dinh	535	Huyện Ba Tơ	51	21499
21500	Xã Ba Giang	535	Huyện Ba Tơ	51	21499
21502	Xã Ba Liên	535	Huyện Ba Tơ	51	21496
21505	Xã Ba Ngạc	535	Huyện Ba Tơ	51	21529
21508	Xã Ba Khâm	535	Huyện Ba Tơ	51	21520
21511	Xã Ba Cung	535	Huyện Ba Tơ	51	21484
21517	Xã Ba Tiêu	535	Huyện Ba Tơ	51	21529
21520	Xã Ba Trang	535	Huyện Ba Tơ	51	21520
21523	Xã Ba Tô	535	Huyện Ba Tơ	51	21523
21526	Xã Ba Bích	535	Huyện Ba Tơ	51	21484
21529	Xã Ba Vì	535	Huyện Ba Tơ	51	21529
21532	Xã Ba Lế	535	Huyện Ba Tơ	51	21523
21535	Xã Ba Nam	535	Huyện Ba Tơ	51	21523
21538	Xã Ba Xa	535	Huyện Ba Tơ	51	21538
21550	Phường Nhơn Bình	540	Thành phố Quy Nhơn	52	21601
21553	Phường Nhơn Phú	540	Thành phố Quy Nhơn	52	21553
21556	Phường Đống Đa	540	Thành phố Quy Nhơn	52	21583
21559	Phường Trần Quang Diệu	540	Thành phố Quy Nhơn	52	21553
21562	Phường Hải Cảng	540	Thành phố Quy Nhơn	52	21583
21565	Phường Quang Trung	540	Thành phố Quy Nhơn	52	21592
21577	Phường Ngô Mây	540	Thành phố Quy Nhơn	52	21592
21580	Phường Trần Phú	540	Thành phố Quy Nhơn	52	21583
21583	Phường Thị Nại	540	Thành phố Quy Nhơn	52	21583
21589	Phường Bùi Thị Xuân	540	Thành phố Quy Nhơn	52	21589
21592	Phường Nguyễn Văn Cừ	540	Thành phố Quy Nhơn	52	21592
21595	Phường Ghềnh Ráng	540	Thành phố Quy Nhơn	52	21592
21598	Xã Nhơn Lý	540	Thành phố Quy Nhơn	52	21601
21601	Xã Nhơn Hội	540	Thành phố Quy Nhơn	52	21601
21604	Xã Nhơn Hải	540	Thành phố Quy Nhơn	52	21601
21607	Xã Nhơn Châu	540	Thành phố Quy Nhơn	52	21607
21609	Thị trấn An Lão	542	Huyện An Lão	52	21609
21610	Xã An Hưng	542	Huyện An Lão	52	21609
21613	Xã An Trung	542	Huyện An Lão	52	21616
21616	Xã An Dũng	542	Huyện An Lão	52	21616
21619	Xã An Vinh	542	Huyện An Lão	52	21616
21622	Xã An Toàn	542	Huyện An Lão	52	21622
21625	Xã An Tân	542	Huyện An Lão	52	21609
21628	Xã An Hòa	542	Huyện An Lão	52	21628
21631	Xã An Quang	542	Huyện An Lão	52	21628
21634	Xã An Nghĩa	542	Huyện An Lão	52	21628 21622
21637	Phường Tam Quan	543	Thị xã Hoài Nhơn	52	21637
21640	Phường Bồng Sơn	543	Thị xã Hoài Nhơn	52	21640
21643	Xã Hoài Sơn	543	Thị xã Hoài Nhơn	52	21655
21646	Xã Hoài Châu Bắc	543	Thị xã Hoài Nhơn	52	21655
21649	Xã Hoài Châu	543	Thị xã Hoài Nhơn	52	21637
21652	Xã Hoài Phú	543	Thị xã Hoài Nhơn	52	21661
21655	Phường Tam Quan Bắc	543	Thị xã Hoài Nhơn	52	21655
21658	Phường Tam Quan Nam	543	Thị xã Hoài Nhơn	52	21664
21661	Phường Hoài Hảo	543	Thị xã Hoài Nhơn	52	21661
21664	Phường Hoài Thanh Tây	543	Thị xã Hoài Nhơn	52	21664
21667	Phường Hoài Thanh	543	Thị xã Hoài Nhơn	52	21664
21670	Phường Hoài Hương	543	Thị xã Hoài Nhơn	52	21670
21673	Phường Hoài Tân	543	Thị xã Hoài Nhơn	52	21673
21676	Xã Hoài Hải	543	Thị xã Hoài Nhơn	52	21670
21679	Phường Hoài Xuân	543	Thị xã Hoài Nhơn	52	21673
21682	Xã Hoài Mỹ	543	Thị xã Hoài Nhơn	52	21670
21685	Phường Hoài Đức	543	Thị xã Hoài Nhơn	52	21640
21688	Thị trấn Tăng Bạt Hổ	544	Huyện Hoài Ân	52	21688
21690	Xã Ân Hảo Tây	544	Huyện Hoài Ân	52	21697
21691	Xã Ân Hảo Đông	544	Huyện Hoài Ân	52	21697
21694	Xã Ân Sơn	544	Huyện Hoài Ân	52	21703
21697	Xã Ân Mỹ	544	Huyện Hoài Ân	52	21697
21700	Xã Đak Mang	544	Huyện Hoài Ân	52	21715
21703	Xã Ân Tín	544	Huyện Hoài Ân	52	21703
21706	Xã Ân Thạnh	544	Huyện Hoài Ân	52	21703
21709	Xã Ân Phong	544	Huyện Hoài Ân	52	21688
21712	Xã Ân Đức	544	Huyện Hoài Ân	52	21688
21715	Xã Ân Hữu	544	Huyện Hoài Ân	52	21715
21718	Xã Bok Tới	544	Huyện Hoài Ân	52	21727
21721	Xã Ân Tường Tây	544	Huyện Hoài Ân	52	21715
21724	Xã Ân Tường Đông	544	Huyện Hoài Ân	52	21688
21727	Xã Ân Nghĩa	544	Huyện Hoài Ân	52	21727
21730	Thị trấn Phù Mỹ	545	Huyện Phù Mỹ	52	21730
21733	Thị trấn Bình Dương	545	Huyện Phù Mỹ	52	21733
21736	Xã Mỹ Đức	545	Huyện Phù Mỹ	52	21739
21739	Xã Mỹ Châu	545	Huyện Phù Mỹ	52	21739
21742	Xã Mỹ Thắng	545	Huyện Phù Mỹ	52	21751
21745	Xã Mỹ Lộc	545	Huyện Phù Mỹ	52	21739
21748	Xã Mỹ Lợi	545	Huyện Phù Mỹ	52	21733
21751	Xã Mỹ An	545	Huyện Phù Mỹ	52	21751
21754	Xã Mỹ Phong	545	Huyện Phù Mỹ	52	21733
21757	Xã Mỹ Trinh	545	Huyện Phù Mỹ	52	21757
21760	Xã Mỹ Thọ	545	Huyện Phù Mỹ	52	21751
21763	Xã Mỹ Hòa	545	Huyện Phù Mỹ	52	21757
21766	Xã Mỹ Thành	545	Huyện Phù Mỹ	52	21769
21769	Xã Mỹ Chánh	545	Huyện Phù Mỹ	52	21769
21772	Xã Mỹ Quang	545	Huyện Phù Mỹ	52	21730
21775	Xã Mỹ Hiệp	545	Huyện Phù Mỹ	52	21775
21778	Xã Mỹ Tài	545	Huyện Phù Mỹ	52	21775
21781	Xã Mỹ Cát	545	Huyện Phù Mỹ	52	21769
21784	Xã Mỹ Chánh Tây	545	Huyện Phù Mỹ	52	21730
21786	Thị trấn Vĩnh Thạnh	546	Huyện Vĩnh Thạnh	52	21786
21787	Xã Vĩnh Sơn	546	Huyện Vĩnh Thạnh	52	21787
21790	Xã Vĩnh Kim	546	Huyện Vĩnh Thạnh	52	21787
21796	Xã Vĩnh Hiệp	546	Huyện Vĩnh Thạnh	52	21796
21799	Xã Vĩnh Hảo	546	Huyện Vĩnh Thạnh	52	21786
21801	Xã Vĩnh Hòa	546	Huyện Vĩnh Thạnh	52	21805
21802	Xã Vĩnh Thịnh	546	Huyện Vĩnh Thạnh	52	21796
21804	Xã Vĩnh Thuận	546	Huyện Vĩnh Thạnh	52	21805
21805	Xã Vĩnh Quang	546	Huyện Vĩnh Thạnh	52	21805
21808	Thị trấn Phú Phong	547	Huyện Tây Sơn	52	21808
21811	Xã Bình Tân	547	Huyện Tây Sơn	52	21817
21814	Xã Tây Thuận	547	Huyện Tây Sơn	52	21820
21817	Xã Bình Thuận	547	Huyện Tây Sơn	52	21817
21820	Xã Tây Giang	547	Huyện Tây Sơn	52	21820
21823	Xã Bình Thành	547	Huyện Tây Sơn	52	21829
21826	Xã Tây An	547	Huyện Tây Sơn	52	21817
21829	Xã Bình Hòa	547	Huyện Tây Sơn	52	21829
21832	Xã Tây Bình	547	Huyện Tây Sơn	52	21829
21835	Xã Bình Tường	547	Huyện Tây Sơn	52	21835
21838	Xã Tây Vinh	547	Huyện Tây Sơn	52	21829
21841	Xã Vĩnh An	547	Huyện Tây Sơn	52	21835
21844	Xã Tây Xuân	547	Huyện Tây Sơn	52	21808
21847	Xã Bình Nghi	547	Huyện Tây Sơn	52	21808
21850	Xã Tây Phú	547	Huyện Tây Sơn	52	21835
21853	Thị trấn Ngô Mây	548	Huyện Phù Cát	52	21853
21856	Xã Cát Sơn	548	Huyện Phù Cát	52	21868
21859	Xã Cát Minh	548	Huyện Phù Cát	52	21859
21862	Thị trấn Cát Khánh	548	Huyện Phù Cát	52	21859
21865	Xã Cát Tài	548	Huyện Phù Cát	52	21859
21868	Xã Cát Lâm	548	Huyện Phù Cát	52	21868
21871	Xã Cát Hanh	548	Huyện Phù Cát	52	21871
21874	Xã Cát Thành	548	Huyện Phù Cát	52	21880
21877	Xã Cát Trinh	548	Huyện Phù Cát	52	21853
21880	Xã Cát Hải	548	Huyện Phù Cát	52	21880
21883	Xã Cát Hiệp	548	Huyện Phù Cát	52	21871
21886	Xã Cát Nhơn	548	Huyện Phù Cát	52	21892
21889	Xã Cát Hưng	548	Huyện Phù Cát	52	21901
21892	Xã Cát Tường	548	Huyện Phù Cát	52	21892
21895	Xã Cát Tân	548	Huyện Phù Cát	52	21853
21898	Thị trấn Cát Tiến	548	Huyện Phù Cát	52	21880
21901	Xã Cát Thắng	548	Huyện Phù Cát	52	21901
21904	Xã Cát Chánh	548	Huyện Phù Cát	52	21901
21907	Phường Bình Định	549	Thị xã An Nhơn	52	21907
21910	Phường Đập Đá	549	Thị xã An Nhơn	52	21910
21913	Xã Nhơn Mỹ	549	Thị xã An Nhơn	52	21910
21916	Phường Nhơn Thành	549	Thị xã An Nhơn	52	21925
21919	Xã Nhơn Hạnh	549	Thị xã An Nhơn	52	21925
21922	Xã Nhơn Hậu	549	Thị xã An Nhơn	52	21910
21925	Xã Nhơn Phong	549	Thị xã An Nhơn	52	21925
21928	Xã Nhơn An	549	Thị xã An Nhơn	52	21934
21931	Xã Nhơn Phúc	549	Thị xã An Nhơn	52	21907
21934	Phường Nhơn Hưng	549	Thị xã An Nhơn	52	21934
21937	Xã Nhơn Khánh	549	Thị xã An Nhơn	52	21907
21940	Xã Nhơn Lộc	549	Thị xã An Nhơn	52	21940
21943	Phường Nhơn Hòa	549	Thị xã An Nhơn	52	21943
21946	Xã Nhơn Tân	549	Thị xã An Nhơn	52	21940
21949	Xã Nhơn Thọ	549	Thị xã An Nhơn	52	21943
21952	Thị trấn Tuy Phước	550	Huyện Tuy Phước	52	21952
21955	Thị trấn Diêu Trì	550	Huyện Tuy Phước	52	21952
21958	Xã Phước Thắng	550	Huyện Tuy Phước	52	21970
21961	Xã Phước Hưng	550	Huyện Tuy Phước	52	21964
21964	Xã Phước Quang	550	Huyện Tuy Phước	52	21964
21967	Xã Phước Hòa	550	Huyện Tuy Phước	52	21970
21970	Xã Phước Sơn	550	Huyện Tuy Phước	52	21970
21973	Xã Phước Hiệp	550	Huyện Tuy Phước	52	21964
21976	Xã Phước Lộc	550	Huyện Tuy Phước	52	21952
21979	Xã Phước Nghĩa	550	Huyện Tuy Phước	52	21952
21982	Xã Phước Thuận	550	Huyện Tuy Phước	52	21952
21985	Xã Phước An	550	Huyện Tuy Phước	52	21985
21988	Xã Phước Thành	550	Huyện Tuy Phước	52	21985
21991	Xã Phước Mỹ	540	Thành phố Quy Nhơn	52	21589
21994	Thị trấn Vân Canh	551	Huyện Vân Canh	52	21994
21997	Xã Canh Liên	551	Huyện Vân Canh	52	21997 22006
22000	Xã Canh Hiệp	551	Huyện Vân Canh	52	22006 21994
22003	Xã Canh Vinh	551	Huyện Vân Canh	52	22006
22006	Xã Canh Hiển	551	Huyện Vân Canh	52	22006
22009	Xã Canh Thuận	551	Huyện Vân Canh	52	21994
22012	Xã Canh Hòa	551	Huyện Vân Canh	52	21994
22015	Phường 1	555	Thành phố Tuy Hòa	54	22015
22018	Phường 2	555	Thành phố Tuy Hòa	54	22015
22024	Phường 9	555	Thành phố Tuy Hòa	54	22015 22045
22030	Phường 4	555	Thành phố Tuy Hòa	54	22015
22033	Phường 5	555	Thành phố Tuy Hòa	54	22015
22036	Phường 7	555	Thành phố Tuy Hòa	54	22015
22040	Phường Phú Thạnh	555	Thành phố Tuy Hòa	54	22240
22041	Phường Phú Đông	555	Thành phố Tuy Hòa	54	22240
22042	Xã Hòa Kiến	555	Thành phố Tuy Hòa	54	22045
22045	Xã Bình Kiến	555	Thành phố Tuy Hòa	54	22045
22051	Phường Xuân Phú	557	Thị xã Sông Cầu	54	22051
22052	Xã Xuân Lâm	557	Thị xã Sông Cầu	54	22075
22053	Phường Xuân Thành	557	Thị xã Sông Cầu	54	22076
22054	Xã Xuân Hải	557	Thị xã Sông Cầu	54	22057
22057	Xã Xuân Lộc	557	Thị xã Sông Cầu	54	22057
22060	Xã Xuân Bình	557	Thị xã Sông Cầu	54	22060
22066	Xã Xuân Cảnh	557	Thị xã Sông Cầu	54	22060
22069	Xã Xuân Thịnh	557	Thị xã Sông Cầu	54	22051
22072	Xã Xuân Phương	557	Thị xã Sông Cầu	54	22051
22073	Phường Xuân Yên	557	Thị xã Sông Cầu	54	22051
22075	Xã Xuân Thọ 1	557	Thị xã Sông Cầu	54	22075
22076	Phường Xuân Đài	557	Thị xã Sông Cầu	54	22076
22078	Xã Xuân Thọ 2	557	Thị xã Sông Cầu	54	22075
22081	Thị trấn La Hai	558	Huyện Đồng Xuân	54	22081
22084	Xã Đa Lộc	558	Huyện Đồng Xuân	54	22090
22087	Xã Phú Mỡ	558	Huyện Đồng Xuân	54	22096
22090	Xã Xuân Lãnh	558	Huyện Đồng Xuân	54	22090
22093	Xã Xuân Long	558	Huyện Đồng Xuân	54	22081
22096	Xã Xuân Quang 1	558	Huyện Đồng Xuân	54	22096
22099	Xã Xuân Sơn Bắc	558	Huyện Đồng Xuân	54	22081
22102	Xã Xuân Quang 2	558	Huyện Đồng Xuân	54	22081
22105	Xã Xuân Sơn Nam	558	Huyện Đồng Xuân	54	22081
22108	Xã Xuân Quang 3	558	Huyện Đồng Xuân	54	22111
22111	Xã Xuân Phước	558	Huyện Đồng Xuân	54	22111
22114	Thị trấn Chí Thạnh	559	Huyện Tuy An	54	22114
22117	Xã An Dân	559	Huyện Tuy An	54	22114
22120	Xã An Ninh Tây	559	Huyện Tuy An	54	22120
22123	Xã An Ninh Đông	559	Huyện Tuy An	54	22120
22126	Xã An Thạch	559	Huyện Tuy An	54	22120
22129	Xã An Định	559	Huyện Tuy An	54	22114
22132	Xã An Nghiệp	559	Huyện Tuy An	54	22132
22138	Xã An Cư	559	Huyện Tuy An	54	22147
22141	Xã An Xuân	559	Huyện Tuy An	54	22132
22144	Xã An Lĩnh	559	Huyện Tuy An	54	22132
22147	Xã An Hòa Hải	559	Huyện Tuy An	54	22147
22150	Xã An Hiệp	559	Huyện Tuy An	54	22147
22153	Xã An Mỹ	559	Huyện Tuy An	54	22153
22156	Xã An Chấn	559	Huyện Tuy An	54	22153
22159	Xã An Thọ	559	Huyện Tuy An	54	22153
22162	Xã An Phú	555	Thành phố Tuy Hòa	54	22045
22165	Thị trấn Củng Sơn	560	Huyện Sơn Hòa	54	22165
22168	Xã Phước Tân	560	Huyện Sơn Hòa	54	22171
22171	Xã Sơn Hội	560	Huyện Sơn Hòa	54	22171
22174	Xã Sơn Định	560	Huyện Sơn Hòa	54	22177
22177	Xã Sơn Long	560	Huyện Sơn Hòa	54	22177
22180	Xã Cà Lúi	560	Huyện Sơn Hòa	54	22171
22183	Xã Sơn Phước	560	Huyện Sơn Hòa	54	22165
22186	Xã Sơn Xuân	560	Huyện Sơn Hòa	54	22177
22189	Xã Sơn Nguyên	560	Huyện Sơn Hòa	54	22165
22192	Xã Ea Chà Rang	560	Huyện Sơn Hòa	54	22192
22195	Xã Krông Pa	560	Huyện Sơn Hòa	54	22192
22198	Xã Suối Bạc	560	Huyện Sơn Hòa	54	22165
22201	Xã Sơn Hà	560	Huyện Sơn Hòa	54	22165
22204	Xã Suối Trai	560	Huyện Sơn Hòa	54	22192
22207	Thị trấn Hai Riêng	561	Huyện Sông Hinh	54	22207
22210	Xã Ea Lâm	561	Huyện Sông Hinh	54	22237
22213	Xã Đức Bình Tây	561	Huyện Sông Hinh	54	22222
22216	Xã Ea Bá	561	Huyện Sông Hinh	54	22225
22219	Xã Sơn Giang	561	Huyện Sông Hinh	54	22222
22222	Xã Đức Bình Đông	561	Huyện Sông Hinh	54	22222
22225	Xã Ea Bar	561	Huyện Sông Hinh	54	22225 22237
22228	Xã Ea Bia	561	Huyện Sông Hinh	54	22222 22207
22231	Xã Ea Trol	561	Huyện Sông Hinh	54	22207
22234	Xã Sông Hinh	561	Huyện Sông Hinh	54	22207
22237	Xã Ea Ly	561	Huyện Sông Hinh	54	22237
22240	Phường Phú Lâm	555	Thành phố Tuy Hòa	54	22240
22243	Xã Hòa Thành	564	Thị xã Đông Hòa	54	22240
22246	Phường Hòa Hiệp Bắc	564	Thị xã Đông Hòa	54	22261 22240
22249	Xã Sơn Thành Tây	562	Huyện Tây Hòa	54	22250
22250	Xã Sơn Thành Đông	562	Huyện Tây Hòa	54	22250
22252	Xã Hòa Bình 1	562	Huyện Tây Hòa	54	22255 22240
22255	Thị trấn Phú Thứ	562	Huyện Tây Hòa	54	22255
22258	Phường Hòa Vinh	564	Thị xã Đông Hòa	54	22258
22261	Phường Hòa Hiệp Trung	564	Thị xã Đông Hòa	54	22261
22264	Xã Hòa Phong	562	Huyện Tây Hòa	54	22255
22267	Xã Hòa Tân Đông	564	Thị xã Đông Hòa	54	22258
22270	Xã Hòa Phú	562	Huyện Tây Hòa	54	22250
22273	Xã Hòa Tân Tây	562	Huyện Tây Hòa	54	22255
22276	Xã Hòa Đồng	562	Huyện Tây Hòa	54	22276
22279	Phường Hòa Xuân Tây	564	Thị xã Đông Hòa	54	22258
22282	Phường Hòa Hiệp Nam	564	Thị xã Đông Hòa	54	22261
22285	Xã Hòa Mỹ Đông	562	Huyện Tây Hòa	54	22285
22288	Xã Hòa Mỹ Tây	562	Huyện Tây Hòa	54	22285
22291	Xã Hòa Xuân Đông	564	Thị xã Đông Hòa	54	22291
22294	Xã Hòa Thịnh	562	Huyện Tây Hòa	54	22276
22297	Xã Hòa Tâm	564	Thị xã Đông Hòa	54	22291
22300	Xã Hòa Xuân Nam	564	Thị xã Đông Hòa	54	22291
22303	Xã Hòa Quang Bắc	563	Huyện Phú Hòa	54	22303
22306	Xã Hòa Quang Nam	563	Huyện Phú Hòa	54	22303
22309	Xã Hòa Hội	563	Huyện Phú Hòa	54	22319
22312	Xã Hòa Trị	563	Huyện Phú Hòa	54	22015 22303
22315	Xã Hòa An	563	Huyện Phú Hòa	54	22015 22319
22318	Xã Hòa Định Đông	563	Huyện Phú Hòa	54	22319
22319	Thị Trấn Phú Hòa	563	Huyện Phú Hòa	54	22319
22321	Xã Hòa Định Tây	563	Huyện Phú Hòa	54	22319
22324	Xã Hòa Thắng	563	Huyện Phú Hòa	54	22319
22327	Phường Vĩnh Hòa	568	Thành phố Nha Trang	56	22333
22330	Phường Vĩnh Hải	568	Thành phố Nha Trang	56	22333
22333	Phường Vĩnh Phước	568	Thành phố Nha Trang	56	22333
22336	Phường Ngọc Hiệp	568	Thành phố Nha Trang	56	22390
22339	Phường Vĩnh Thọ	568	Thành phố Nha Trang	56	22333
22348	Phường Vạn Thạnh	568	Thành phố Nha Trang	56	22366
22351	Phường Phương Sài	568	Thành phố Nha Trang	56	22390
22357	Phường Phước Hải	568	Thành phố Nha Trang	56	22402
22363	Phường Lộc Thọ	568	Thành phố Nha Trang	56	22366
22366	Phường Tân Tiến	568	Thành phố Nha Trang	56	22366
22372	Phường Phước Hòa	568	Thành phố Nha Trang	56	22366
22375	Phường Vĩnh Nguyên	568	Thành phố Nha Trang	56	22366
22378	Phường Phước Long	568	Thành phố Nha Trang	56	22402
22381	Phường Vĩnh Trường	568	Thành phố Nha Trang	56	22402
22384	Xã Vĩnh Lương	568	Thành phố Nha Trang	56	22333
22387	Xã Vĩnh Phương	568	Thành phố Nha Trang	56	22333
22390	Xã Vĩnh Ngọc	568	Thành phố Nha Trang	56	22390
22393	Xã Vĩnh Thạnh	568	Thành phố Nha Trang	56	22390
22396	Xã Vĩnh Trung	568	Thành phố Nha Trang	56	22390
22399	Xã Vĩnh Hiệp	568	Thành phố Nha Trang	56	22390
22402	Xã Vĩnh Thái	568	Thành phố Nha Trang	56	22402
22405	Xã Phước Đồng	568	Thành phố Nha Trang	56	22402
22408	Phường Cam Nghĩa	569	Thành phố Cam Ranh	56	22411
22411	Phường Cam Phúc Bắc	569	Thành phố Cam Ranh	56	22411
22414	Phường Cam Phúc Nam	569	Thành phố Cam Ranh	56	22420
22417	Phường Cam Lộc	569	Thành phố Cam Ranh	56	22420
22420	Phường Cam Phú	569	Thành phố Cam Ranh	56	22420
22423	Phường Ba Ngòi	569	Thành phố Cam Ranh	56	22423
22426	Phường Cam Thuận	569	Thành phố Cam Ranh	56	22432
22429	Phường Cam Lợi	569	Thành phố Cam Ranh	56	22432
22432	Phường Cam Linh	569	Thành phố Cam Ranh	56	22432
22435	Xã Cam Tân	570	Huyện Cam Lâm	56	22708 22435 22453
22438	Xã Cam Hòa	570	Huyện Cam Lâm	56	22453 22435 22708
22441	Xã Cam Hải Đông	570	Huyện Cam Lâm	56	22453
22444	Xã Cam Hải Tây	570	Huyện Cam Lâm	56	22453
22447	Xã Sơn Tân	570	Huyện Cam Lâm	56	22435
22450	Xã Cam Hiệp Bắc	570	Huyện Cam Lâm	56	22453 22435
22453	Thị trấn Cam Đức	570	Huyện Cam Lâm	56	22453
22456	Xã Cam Hiệp Nam	570	Huyện Cam Lâm	56	22453 22435
22459	Xã Cam Phước Tây	570	Huyện Cam Lâm	56	22465
22462	Xã Cam Thành Bắc	570	Huyện Cam Lâm	56	22453
22465	Xã Cam An Bắc	570	Huyện Cam Lâm	56	22465 22453
22468	Xã Cam Thành Nam	569	Thành phố Cam Ranh	56	22411
22471	Xã Cam An Nam	570	Huyện Cam Lâm	56	22465 22453
22474	Xã Cam Phước Đông	569	Thành phố Cam Ranh	56	22423
22477	Xã Cam Thịnh Tây	569	Thành phố Cam Ranh	56	22480
22480	Xã Cam Thịnh Đông	569	Thành phố Cam Ranh	56	22480
22483	Xã Cam Lập	569	Thành phố Cam Ranh	56	22480
22486	Xã Cam Bình	569	Thành phố Cam Ranh	56	22480
22489	Thị trấn Vạn Giã	571	Huyện Vạn Ninh	56	22489
22492	Xã Đại Lãnh	571	Huyện Vạn Ninh	56	22504
22495	Xã Vạn Phước	571	Huyện Vạn Ninh	56	22498
22498	Xã Vạn Long	571	Huyện Vạn Ninh	56	22498
22501	Xã Vạn Bình	571	Huyện Vạn Ninh	56	22516
22504	Xã Vạn Thọ	571	Huyện Vạn Ninh	56	22504
22507	Xã Vạn Khánh	571	Huyện Vạn Ninh	56	22498
22510	Xã Vạn Phú	571	Huyện Vạn Ninh	56	22489
22513	Xã Vạn Lương	571	Huyện Vạn Ninh	56	22489
22516	Xã Vạn Thắng	571	Huyện Vạn Ninh	56	22516
22519	Xã Vạn Thạnh	571	Huyện Vạn Ninh	56	22504
22522	Xã Xuân Sơn	571	Huyện Vạn Ninh	56	22525
22525	Xã Vạn Hưng	571	Huyện Vạn Ninh	56	22525
22528	Phường Ninh Hiệp	572	Thị xã Ninh Hòa	56	22528
22531	Xã Ninh Sơn	572	Thị xã Ninh Hòa	56	22546
22534	Xã Ninh Tây	572	Thị xã Ninh Hòa	56	22552
22537	Xã Ninh Thượng	572	Thị xã Ninh Hòa	56	22558
22540	Xã Ninh An	572	Thị xã Ninh Hòa	56	22546
22543	Phường Ninh Hải	572	Thị xã Ninh Hòa	56	22561
22546	Xã Ninh Thọ	572	Thị xã Ninh Hòa	56	22546
22549	Xã Ninh Trung	572	Thị xã Ninh Hòa	56	22558
22552	Xã Ninh Sim	572	Thị xã Ninh Hòa	56	22552
22555	Xã Ninh Xuân	572	Thị xã Ninh Hòa	56	22576
22558	Xã Ninh Thân	572	Thị xã Ninh Hòa	56	22558
22561	Phường Ninh Diêm	572	Thị xã Ninh Hòa	56	22561
22564	Xã Ninh Đông	572	Thị xã Ninh Hòa	56	22528
22567	Phường Ninh Thủy	572	Thị xã Ninh Hòa	56	22561
22570	Phường Ninh Đa	572	Thị xã Ninh Hòa	56	22528
22573	Xã Ninh Phụng	572	Thị xã Ninh Hòa	56	22528
22576	Xã Ninh Bình	572	Thị xã Ninh Hòa	56	22576
22582	Xã Ninh Phú	572	Thị xã Ninh Hòa	56	22591
22585	Xã Ninh Tân	572	Thị xã Ninh Hòa	56	22597
22588	Xã Ninh Quang	572	Thị xã Ninh Hòa	56	22576
22591	Phường Ninh Giang	572	Thị xã Ninh Hòa	56	22591
22594	Phường Ninh Hà	572	Thị xã Ninh Hòa	56	22591
22597	Xã Ninh Hưng	572	Thị xã Ninh Hòa	56	22597
22600	Xã Ninh Lộc	572	Thị xã Ninh Hòa	56	22597
22603	Xã Ninh Ích	572	Thị xã Ninh Hòa	56	22597
22606	Xã Ninh Phước	572	Thị xã Ninh Hòa	56	22561
22609	Thị trấn Khánh Vĩnh	573	Huyện Khánh Vĩnh	56	22609
22612	Xã Khánh Hiệp	573	Huyện Khánh Vĩnh	56	22612
22615	Xã Khánh Bình	573	Huyện Khánh Vĩnh	56	22615
22618	Xã Khánh Trung	573	Huyện Khánh Vĩnh	56	22612
22621	Xã Khánh Đông	573	Huyện Khánh Vĩnh	56	22615
22624	Xã Khánh Thượng	573	Huyện Khánh Vĩnh	56	22624
22627	Xã Khánh Nam	573	Huyện Khánh Vĩnh	56	22624
22630	Xã Sông Cầu	573	Huyện Khánh Vĩnh	56	22609
22633	Xã Giang Ly	573	Huyện Khánh Vĩnh	56	22624
22636	Xã Cầu Bà	573	Huyện Khánh Vĩnh	56	22648
22639	Xã Liên Sang	573	Huyện Khánh Vĩnh	56	22648
22642	Xã Khánh Thành	573	Huyện Khánh Vĩnh	56	22648
22645	Xã Khánh Phú	573	Huyện Khánh Vĩnh	56	22609
22648	Xã Sơn Thái	573	Huyện Khánh Vĩnh	56	22648
22651	Thị trấn Diên Khánh	574	Huyện Diên Khánh	56	22651
22654	Xã Diên Lâm	574	Huyện Diên Khánh	56	22660
22657	Xã Diên Điền	574	Huyện Diên Khánh	56	22657
22660	Xã Xuân Đồng	574	Huyện Diên Khánh	56	22660
22663	Xã Diên Sơn	574	Huyện Diên Khánh	56	22657
22669	Xã Diên Phú	574	Huyện Diên Khánh	56	22657
22672	Xã Diên Thọ	574	Huyện Diên Khánh	56	22672
22675	Xã Diên Phước	574	Huyện Diên Khánh	56	22672
22678	Xã Diên Lạc	574	Huyện Diên Khánh	56	22678
22681	Xã Diên Tân	574	Huyện Diên Khánh	56	22672
22684	Xã Diên Hòa	574	Huyện Diên Khánh	56	22678
22687	Xã Diên Thạnh	574	Huyện Diên Khánh	56	22678
22690	Xã Diên Toàn	574	Huyện Diên Khánh	56	22651
22693	Xã Diên An	574	Huyện Diên Khánh	56	22651
22696	Xã Bình Lộc	574	Huyện Diên Khánh	56	22702
22702	Xã Suối Hiệp	574	Huyện Diên Khánh	56	22702
22705	Xã Suối Tiên	574	Huyện Diên Khánh	56	22702
22708	Xã Suối Cát	570	Huyện Cam Lâm	56	22708
22711	Xã Suối Tân	570	Huyện Cam Lâm	56	22435 22453 22708
22714	Thị trấn Tô Hạp	575	Huyện Khánh Sơn	56	22714
22717	Xã Thành Sơn	575	Huyện Khánh Sơn	56	22720
22720	Xã Sơn Lâm	575	Huyện Khánh Sơn	56	22720
22723	Xã Sơn Hiệp	575	Huyện Khánh Sơn	56	22714
22726	Xã Sơn Bình	575	Huyện Khánh Sơn	56	22714
22729	Xã Sơn Trung	575	Huyện Khánh Sơn	56	22732
22732	Xã Ba Cụm Bắc	575	Huyện Khánh Sơn	56	22732
22735	Xã Ba Cụm Nam	575	Huyện Khánh Sơn	56	22732
22736	Thị trấn Trường Sa	576	Huyện Trường Sa	56	22736
22737	Xã Song Tử Tây	576	Huyện Trường Sa	56	22736
22738	Phường Đô Vinh	582	Thành phố Phan Rang - Tháp Chàm	58	22738
22739	Xã Sinh Tồn	576	Huyện Trường Sa	56	22736
22741	Phường Phước Mỹ	582	Thành phố Phan Rang - Tháp Chàm	58	22741
22744	Phường Bảo An	582	Thành phố Phan Rang - Tháp Chàm	58	22741
22750	Phường Phủ Hà	582	Thành phố Phan Rang - Tháp Chàm	58	22759
22759	Phường Kinh Dinh	582	Thành phố Phan Rang - Tháp Chàm	58	22759
22762	Phường Đạo Long	582	Thành phố Phan Rang - Tháp Chàm	58	22759
22765	Phường Đài Sơn	582	Thành phố Phan Rang - Tháp Chàm	58	22759
22768	Phường Đông Hải	582	Thành phố Phan Rang - Tháp Chàm	58	22780 22888
22771	Phường Mỹ Đông	582	Thành phố Phan Rang - Tháp Chàm	58	22780
22774	Xã Thành Hải	582	Thành phố Phan Rang - Tháp Chàm	58	22741
22777	Phường Văn Hải	582	Thành phố Phan Rang - Tháp Chàm	58	22834
22779	Phường Mỹ Bình	582	Thành phố Phan Rang - Tháp Chàm	58	22780
22780	Phường Mỹ Hải	582	Thành phố Phan Rang - Tháp Chàm	58	22780
22783	Xã Phước Bình	584	Huyện Bác Ái	58	22786
22786	Xã Phước Hòa	584	Huyện Bác Ái	58	22786
22789	Xã Phước Tân	584	Huyện Bác Ái	58	22786
22792	Xã Phước Tiến	584	Huyện Bác Ái	58	22795
22795	Xã Phước Thắng	584	Huyện Bác Ái	58	22795
22798	Xã Phước Thành	584	Huyện Bác Ái	58	22801
22801	Xã Phước Đại	584	Huyện Bác Ái	58	22801
22804	Xã Phước Chính	584	Huyện Bác Ái	58	22795
22807	Xã Phước Trung	584	Huyện Bác Ái	58	22822
22810	Thị trấn Tân Sơn	585	Huyện Ninh Sơn	58	22810
22813	Xã Lâm Sơn	585	Huyện Ninh Sơn	58	22813
22816	Xã Lương Sơn	585	Huyện Ninh Sơn	58	22813
22819	Xã Quảng Sơn	585	Huyện Ninh Sơn	58	22810
22822	Xã Mỹ Sơn	585	Huyện Ninh Sơn	58	22822
22825	Xã Hòa Sơn	585	Huyện Ninh Sơn	58	22828
22828	Xã Ma Nới	585	Huyện Ninh Sơn	58	22828
22831	Xã Nhơn Sơn	585	Huyện Ninh Sơn	58	22738
22834	Thị trấn Khánh Hải	586	Huyện Ninh Hải	58	22834
22837	Xã Phước Chiến	588	Huyện Thuận Bắc	58	22840
22840	Xã Công Hải	588	Huyện Thuận Bắc	58	22840
22843	Xã Phước Kháng	588	Huyện Thuận Bắc	58	22849
22846	Xã Vĩnh Hải	586	Huyện Ninh Hải	58	22846
22849	Xã Lợi Hải	588	Huyện Thuận Bắc	58	22849
22852	Xã Phương Hải	586	Huyện Ninh Hải	58	22852
22853	Xã Bắc Sơn	588	Huyện Thuận Bắc	58	22852
22855	Xã Tân Hải	586	Huyện Ninh Hải	58	22861
22856	Xã Bắc Phong	588	Huyện Thuận Bắc	58	22849
22858	Xã Xuân Hải	586	Huyện Ninh Hải	58	22861
22861	Xã Hộ Hải	586	Huyện Ninh Hải	58	22861
22864	Xã Tri Hải	586	Huyện Ninh Hải	58	22852
22867	Xã Nhơn Hải	586	Huyện Ninh Hải	58	22846
22868	Xã Thanh Hải	586	Huyện Ninh Hải	58	22846
22870	Thị trấn Phước Dân	587	Huyện Ninh Phước	58	22870
22873	Xã Phước Sơn	587	Huyện Ninh Phước	58	22873
22876	Xã Phước Thái	587	Huyện Ninh Phước	58	22891
22879	Xã Phước Hậu	587	Huyện Ninh Phước	58	22873
22882	Xã Phước Thuận	587	Huyện Ninh Phước	58	22870
22885	Xã Phước Hà	589	Huyện Thuận Nam	58	22900
22888	Xã An Hải	587	Huyện Ninh Phước	58	22888
22891	Xã Phước Hữu	587	Huyện Ninh Phước	58	22891
22894	Xã Phước Hải	587	Huyện Ninh Phước	58	22870
22897	Xã Phước Nam	589	Huyện Thuận Nam	58	22897
22898	Xã Phước Ninh	589	Huyện Thuận Nam	58	22897
22900	Xã Nhị Hà	589	Huyện Thuận Nam	58	22900
22903	Xã Phước Dinh	589	Huyện Thuận Nam	58	22888
22906	Xã Phước Minh	589	Huyện Thuận Nam	58	22897
22909	Xã Phước Diêm	589	Huyện Thuận Nam	58	22909
22910	Xã Cà Ná	589	Huyện Thuận Nam	58	22909
22912	Xã Phước Vinh	587	Huyện Ninh Phước	58	22873
22915	Phường Mũi Né	593	Thành phố Phan Thiết	60	22918
22918	Phường Hàm Tiến	593	Thành phố Phan Thiết	60	22918
22921	Phường Phú Hài	593	Thành phố Phan Thiết	60	22924
22924	Phường Phú Thủy	593	Thành phố Phan Thiết	60	22924
22927	Phường Phú Tài	593	Thành phố Phan Thiết	60	22960
22930	Phường Phú Trinh	593	Thành phố Phan Thiết	60	22945
22933	Phường Xuân An	593	Thành phố Phan Thiết	60	22933
22936	Phường Thanh Hải	593	Thành phố Phan Thiết	60	22924
22945	Phường Lạc Đạo	593	Thành phố Phan Thiết	60	22945
22951	Phường Bình Hưng	593	Thành phố Phan Thiết	60	22945
22954	Phường Đức Long	593	Thành phố Phan Thiết	60	22954
22957	Xã Thiện Nghiệp	593	Thành phố Phan Thiết	60	22918
22960	Xã Phong Nẫm	593	Thành phố Phan Thiết	60	22960
22963	Xã Tiến Lợi	593	Thành phố Phan Thiết	60	22963
22966	Xã Tiến Thành	593	Thành phố Phan Thiết	60	22954
22969	Thị trấn Liên Hương	595	Huyện Tuy Phong	60	22969
22972	Thị trấn Phan Rí Cửa	595	Huyện Tuy Phong	60	22972
22975	Xã Phan Dũng	595	Huyện Tuy Phong	60	22978
22978	Xã Phong Phú	595	Huyện Tuy Phong	60	22972 22978
22981	Xã Vĩnh Hảo	595	Huyện Tuy Phong	60	22981
22984	Xã Vĩnh Tân	595	Huyện Tuy Phong	60	22981
22987	Xã Phú Lạc	595	Huyện Tuy Phong	60	22969
22990	Xã Phước Thể	595	Huyện Tuy Phong	60	22969
22993	Xã Hòa Minh	595	Huyện Tuy Phong	60	22972
22996	Xã Chí Công	595	Huyện Tuy Phong	60	22972
22999	Xã Bình Thạnh	595	Huyện Tuy Phong	60	22969
23005	Thị trấn Chợ Lầu	596	Huyện Bắc Bình	60	23005
23008	Xã Phan Sơn	596	Huyện Bắc Bình	60	23008
23011	Xã Phan Lâm	596	Huyện Bắc Bình	60	23008
23014	Xã Bình An	596	Huyện Bắc Bình	60	23020
23017	Xã Phan Điền	596	Huyện Bắc Bình	60	23020
23020	Xã Hải Ninh	596	Huyện Bắc Bình	60	23020
23023	Xã Sông Lũy	596	Huyện Bắc Bình	60	23023
23026	Xã Phan Tiến	596	Huyện Bắc Bình	60	23023
23029	Xã Sông Bình	596	Huyện Bắc Bình	60	23032
23032	Thị trấn Lương Sơn	596	Huyện Bắc Bình	60	23032
23035	Xã Phan Hòa	596	Huyện Bắc Bình	60	23005
23038	Xã Phan Thanh	596	Huyện Bắc Bình	60	23041
23041	Xã Hồng Thái	596	Huyện Bắc Bình	60	23041
23044	Xã Phan Hiệp	596	Huyện Bắc Bình	60	23005
23047	Xã Bình Tân	596	Huyện Bắc Bình	60	23023
23050	Xã Phan Rí Thành	596	Huyện Bắc Bình	60	23005
23053	Xã Hòa Thắng	596	Huyện Bắc Bình	60	23053 23041
23056	Xã Hồng Phong	596	Huyện Bắc Bình	60	23053
23059	Thị trấn Ma Lâm	597	Huyện Hàm Thuận Bắc	60	23059
23062	Thị trấn Phú Long	597	Huyện Hàm Thuận Bắc	60	22933
23065	Xã La Dạ	597	Huyện Hàm Thuận Bắc	60	23065
23068	Xã Đông Tiến	597	Huyện Hàm Thuận Bắc	60	23074
23071	Xã Thuận Hòa	597	Huyện Hàm Thuận Bắc	60	23089
23074	Xã Đông Giang	597	Huyện Hàm Thuận Bắc	60	23074
23077	Xã Hàm Phú	597	Huyện Hàm Thuận Bắc	60	23089
23080	Xã Hồng Liêm	597	Huyện Hàm Thuận Bắc	60	23086
23083	Xã Thuận Minh	597	Huyện Hàm Thuận Bắc	60	23059
23086	Xã Hồng Sơn	597	Huyện Hàm Thuận Bắc	60	23086
23089	Xã Hàm Trí	597	Huyện Hàm Thuận Bắc	60	23089
23092	Xã Hàm Đức	597	Huyện Hàm Thuận Bắc	60	23059
23095	Xã Hàm Liêm	597	Huyện Hàm Thuận Bắc	60	23095
23098	Xã Hàm Chính	597	Huyện Hàm Thuận Bắc	60	23095
23101	Xã Hàm Hiệp	597	Huyện Hàm Thuận Bắc	60	22960
23104	Xã Hàm Thắng	597	Huyện Hàm Thuận Bắc	60	22933
23107	Xã Đa Mi	597	Huyện Hàm Thuận Bắc	60	23065
23110	Thị trấn Thuận Nam	598	Huyện Hàm Thuận Nam	60	23110
23113	Xã Mỹ Thạnh	598	Huyện Hàm Thuận Nam	60	23122
23116	Xã Hàm Cần	598	Huyện Hàm Thuận Nam	60	23122
23119	Xã Mương Mán	598	Huyện Hàm Thuận Nam	60	23128
23122	Xã Hàm Thạnh	598	Huyện Hàm Thuận Nam	60	23122
23125	Xã Hàm Kiệm	598	Huyện Hàm Thuận Nam	60	23128
23128	Xã Hàm Cường	598	Huyện Hàm Thuận Nam	60	23128
23131	Xã Hàm Mỹ	598	Huyện Hàm Thuận Nam	60	22963
23134	Xã Tân Lập	598	Huyện Hàm Thuận Nam	60	23134
23137	Xã Hàm Minh	598	Huyện Hàm Thuận Nam	60	23110
23140	Xã Thuận Quý	598	Huyện Hàm Thuận Nam	60	23143
23143	Xã Tân Thuận	598	Huyện Hàm Thuận Nam	60	23143
23146	Xã Tân Thành	598	Huyện Hàm Thuận Nam	60	23143
23149	Thị trấn Lạc Tánh	599	Huyện Tánh Linh	60	23149
23152	Xã Bắc Ruộng	599	Huyện Tánh Linh	60	23152
23158	Xã Nghị Đức	599	Huyện Tánh Linh	60	23158
23161	Xã La Ngâu	599	Huyện Tánh Linh	60	23173
23164	Xã Huy Khiêm	599	Huyện Tánh Linh	60	23173
23167	Xã Măng Tố	599	Huyện Tánh Linh	60	23152
23170	Xã Đức Phú	599	Huyện Tánh Linh	60	23158
23173	Xã Đồng Kho	599	Huyện Tánh Linh	60	23173
23176	Xã Gia An	599	Huyện Tánh Linh	60	23149
23179	Xã Đức Bình	599	Huyện Tánh Linh	60	23173
23182	Xã Gia Huynh	599	Huyện Tánh Linh	60	23188
23185	Xã Đức Thuận	599	Huyện Tánh Linh	60	23149
23188	Xã Suối Kiết	599	Huyện Tánh Linh	60	23188
23191	Thị trấn Võ Xu	600	Huyện Đức Linh	60	23191
23194	Thị trấn Đức Tài	600	Huyện Đức Linh	60	23194
23197	Xã Đa Kai	600	Huyện Đức Linh	60	23200
23200	Xã Sùng Nhơn	600	Huyện Đức Linh	60	23200
23203	Xã Mê Pu	600	Huyện Đức Linh	60	23200
23206	Xã Nam Chính	600	Huyện Đức Linh	60	23191
23212	Xã Đức Hạnh	600	Huyện Đức Linh	60	23194
23215	Xã Đức Tín	600	Huyện Đức Linh	60	23194
23218	Xã Vũ Hòa	600	Huyện Đức Linh	60	23191
23221	Xã Tân Hà	600	Huyện Đức Linh	60	23227
23224	Xã Đông Hà	600	Huyện Đức Linh	60	23227
23227	Xã Trà Tân	600	Huyện Đức Linh	60	23227
23230	Thị trấn Tân Minh	601	Huyện Hàm Tân	60	23230
23231	Phường Phước Hội	594	Thị xã La Gi	60	23231
23232	Phường Phước Lộc	594	Thị xã La Gi	60	23231
23234	Phường Tân Thiện	594	Thị xã La Gi	60	23235
23235	Phường Tân An	594	Thị xã La Gi	60	23235
23236	Thị trấn Tân Nghĩa	601	Huyện Hàm Tân	60	23236
23237	Phường Bình Tân	594	Thị xã La Gi	60	23235
23239	Xã Sông Phan	601	Huyện Hàm Tân	60	23134
23242	Xã Tân Phúc	601	Huyện Hàm Tân	60	23230
23245	Xã Tân Hải	594	Thị xã La Gi	60	23246
23246	Xã Tân Tiến	594	Thị xã La Gi	60	23246
23248	Xã Tân Bình	594	Thị xã La Gi	60	23235
23251	Xã Tân Đức	601	Huyện Hàm Tân	60	23230
23254	Xã Tân Thắng	601	Huyện Hàm Tân	60	23266
23255	Xã Thắng Hải	601	Huyện Hàm Tân	60	23266
23257	Xã Tân Hà	601	Huyện Hàm Tân	60	23236
23260	Xã Tân Xuân	601	Huyện Hàm Tân	60	23236
23266	Xã Sơn Mỹ	601	Huyện Hàm Tân	60	23266
23268	Xã Tân Phước	594	Thị xã La Gi	60	23231
23272	Xã Ngũ Phụng	602	Huyện Phú Quí	60	23272
23275	Xã Long Hải	602	Huyện Phú Quí	60	23272
23278	Xã Tam Thanh	602	Huyện Phú Quí	60	23272
23281	Phường Quang Trung	608	Thành phố Kon Tum	62	23293
23284	Phường Duy Tân	608	Thành phố Kon Tum	62	23284
23287	Phường Quyết Thắng	608	Thành phố Kon Tum	62	23293
23290	Phường Trường Chinh	608	Thành phố Kon Tum	62	23293
23293	Phường Thắng Lợi	608	Thành phố Kon Tum	62	23293
23296	Phường Ngô Mây	608	Thành phố Kon Tum	62	23284
23299	Phường Thống Nhất	608	Thành phố Kon Tum	62	23293
23302	Phường Lê Lợi	608	Thành phố Kon Tum	62	23302
23305	Phường Nguyễn Trãi	608	Thành phố Kon Tum	62	23302
23308	Phường Trần Hưng Đạo	608	Thành phố Kon Tum	62	23302
23311	Xã Đăk Cấm	608	Thành phố Kon Tum	62	23284
23314	Xã Kroong	608	Thành phố Kon Tum	62	23317
23317	Xã Ngọk Bay	608	Thành phố Kon Tum	62	23317
23320	Xã Vinh Quang	608	Thành phố Kon Tum	62	23317
23323	Xã Đăk Blà	608	Thành phố Kon Tum	62	23332
23326	Xã Ia Chim	608	Thành phố Kon Tum	62	23326
23327	Xã Đăk Năng	608	Thành phố Kon Tum	62	23326
23329	Xã Đoàn Kết	608	Thành phố Kon Tum	62	23326
23332	Xã Chư Hreng	608	Thành phố Kon Tum	62	23332
23335	Xã Đăk Rơ Wa	608	Thành phố Kon Tum	62	23332
23338	Xã Hòa Bình	608	Thành phố Kon Tum	62	23332
23341	Thị trấn Đăk Glei	610	Huyện Đắk Glei	62	23341
23344	Xã Đăk Blô	610	Huyện Đắk Glei	62	23344
23347	Xã Đăk Man	610	Huyện Đắk Glei	62	23344
23350	Xã Đăk Nhoong	610	Huyện Đắk Glei	62	23344
23353	Xã Đăk Pék	610	Huyện Đắk Glei	62	23341
23356	Xã Đăk Choong	610	Huyện Đắk Glei	62	23356
23359	Xã Xốp	610	Huyện Đắk Glei	62	23356
23362	Xã Mường Hoong	610	Huyện Đắk Glei	62	23365
23365	Xã Ngọc Linh	610	Huyện Đắk Glei	62	23365
23368	Xã Đăk Long	610	Huyện Đắk Glei	62	23368
23371	Xã Đăk Kroong	610	Huyện Đắk Glei	62	23374
23374	Xã Đăk Môn	610	Huyện Đắk Glei	62	23374
23377	Thị trấn Plei Kần	611	Huyện Ngọc Hồi	62	23377
23380	Xã Đăk Ang	611	Huyện Ngọc Hồi	62	23383
23383	Xã Đăk Dục	611	Huyện Ngọc Hồi	62	23383
23386	Xã Đăk Nông	611	Huyện Ngọc Hồi	62	23383
23389	Xã Đăk Xú	611	Huyện Ngọc Hồi	62	23377
23392	Xã Đăk Kan	611	Huyện Ngọc Hồi	62	23392
23395	Xã Pờ Y	611	Huyện Ngọc Hồi	62	23377
23398	Xã Sa Loong	611	Huyện Ngọc Hồi	62	23392
23401	Thị trấn Đăk Tô	612	Huyện Đắk Tô	62	23401
23404	Xã Ngọk Lây	617	Huyện Tu Mơ Rông	62	23446
23407	Xã Đăk Na	617	Huyện Tu Mơ Rông	62	23416
23410	Xã Măng Ri	617	Huyện Tu Mơ Rông	62	23446
23413	Xã Ngọk Yêu	617	Huyện Tu Mơ Rông	62	23446
23416	Xã Đăk Sao	617	Huyện Tu Mơ Rông	62	23416
23417	Xã Đăk Rơ Ông	617	Huyện Tu Mơ Rông	62	23419
23419	Xã Đăk Tờ Kan	617	Huyện Tu Mơ Rông	62	23419
23422	Xã Tu Mơ Rông	617	Huyện Tu Mơ Rông	62	23425
23425	Xã Đăk Hà	617	Huyện Tu Mơ Rông	62	23425
23427	Xã Đăk Rơ Nga	612	Huyện Đắk Tô	62	23428
23428	Xã Ngọk Tụ	612	Huyện Đắk Tô	62	23428
23430	Xã Đăk Trăm	612	Huyện Đắk Tô	62	23430
23431	Xã Văn Lem	612	Huyện Đắk Tô	62	23430
23434	Xã Kon Đào	612	Huyện Đắk Tô	62	23430
23437	Xã Tân Cảnh	612	Huyện Đắk Tô	62	23401
23440	Xã Diên Bình	612	Huyện Đắk Tô	62	23401
23443	Xã Pô Kô	612	Huyện Đắk Tô	62	23401
23446	Xã Tê Xăng	617	Huyện Tu Mơ Rông	62	23446
23449	Xã Văn Xuôi	617	Huyện Tu Mơ Rông	62	23446
23452	Xã Đăk Nên	613	Huyện Kon Plông	62	23455
23455	Xã Đăk Ring	613	Huyện Kon Plông	62	23455
23458	Xã Măng Bút	613	Huyện Kon Plông	62	23455
23461	Xã Đăk Tăng	613	Huyện Kon Plông	62	23473
23464	Xã Ngọc Tem	613	Huyện Kon Plông	62	23476
23467	Xã Pờ Ê	613	Huyện Kon Plông	62	23476
23470	Xã Măng Cành	613	Huyện Kon Plông	62	23473
23473	Thị trấn Măng Đen	613	Huyện Kon Plông	62	23473
23476	Xã Hiếu	613	Huyện Kon Plông	62	23476
23479	Thị trấn Đăk Rve	614	Huyện Kon Rẫy	62	23479
23482	Xã Đăk Kôi	614	Huyện Kon Rẫy	62	23485
23485	Xã Đăk Tơ Lung	614	Huyện Kon Rẫy	62	23485
23488	Xã Đăk Ruồng	614	Huyện Kon Rẫy	62	23497
23491	Xã Đăk Pne	614	Huyện Kon Rẫy	62	23479
23494	Xã Đăk Tờ Re	614	Huyện Kon Rẫy	62	23497
23497	Xã Tân Lập	614	Huyện Kon Rẫy	62	23497
23500	Thị trấn Đăk Hà	615	Huyện Đăk Hà	62	23500
23503	Xã Đăk Pxi	615	Huyện Đăk Hà	62	23504
23504	Xã Đăk Long	615	Huyện Đăk Hà	62	23504
23506	Xã Đăk Hring	615	Huyện Đăk Hà	62	23512
23509	Xã Đăk Ui	615	Huyện Đăk Hà	62	23510
23510	Xã Đăk Ngọk	615	Huyện Đăk Hà	62	23510
23512	Xã Đăk Mar	615	Huyện Đăk Hà	62	23512
23515	Xã Ngọk Wang	615	Huyện Đăk Hà	62	23515
23518	Xã Ngọk Réo	615	Huyện Đăk Hà	62	23515
23521	Xã Hà Mòn	615	Huyện Đăk Hà	62	23500
23524	Xã Đăk La	615	Huyện Đăk Hà	62	23500
23527	Thị trấn Sa Thầy	616	Huyện Sa Thầy	62	23527
23530	Xã Rờ Kơi	616	Huyện Sa Thầy	62	23530
23533	Xã Sa Nhơn	616	Huyện Sa Thầy	62	23527
23534	Xã Hơ Moong	616	Huyện Sa Thầy	62	23534
23535	Xã Ia Đal	618	Huyện Ia H'Drai	62	23535
23536	Xã Mô Rai	616	Huyện Sa Thầy	62	23536
23537	Xã Ia Dom	618	Huyện Ia H'Drai	62	23538
23538	Xã Ia Tơi	618	Huyện Ia H'Drai	62	23538
23539	Xã Sa Sơn	616	Huyện Sa Thầy	62	23527
23542	Xã Sa Nghĩa	616	Huyện Sa Thầy	62	23534
23545	Xã Sa Bình	616	Huyện Sa Thầy	62	23534
23548	Xã Ya Xiêr	616	Huyện Sa Thầy	62	23548
23551	Xã Ya Tăng	616	Huyện Sa Thầy	62	23548
23554	Xã Ya ly	616	Huyện Sa Thầy	62	23548
23557	Phường Yên Đỗ	622	Thành phố Pleiku	64	23563
23560	Phường Diên Hồng	622	Thành phố Pleiku	64	23563
23563	Phường Ia Kring	622	Thành phố Pleiku	64	23563
23566	Phường Hội Thương	622	Thành phố Pleiku	64	23575
23569	Phường Hội Phú	622	Thành phố Pleiku	64	23586
23570	Phường Phù Đổng	622	Thành phố Pleiku	64	23575
23572	Phường Hoa Lư	622	Thành phố Pleiku	64	23575
23575	Phường Tây Sơn	622	Thành phố Pleiku	64	23575
23578	Phường Thống Nhất	622	Thành phố Pleiku	64	23584
23579	Phường Đống Đa	622	Thành phố Pleiku	64	23584
23581	Phường Trà Bá	622	Thành phố Pleiku	64	23586
23582	Phường Thắng Lợi	622	Thành phố Pleiku	64	23602
23584	Phường Yên Thế	622	Thành phố Pleiku	64	23584
23586	Phường Chi Lăng	622	Thành phố Pleiku	64	23586
23590	Xã Biển Hồ	622	Thành phố Pleiku	64	23590
23596	Xã Trà Đa	622	Thành phố Pleiku	64	23575
23599	Xã Chư Á	622	Thành phố Pleiku	64	23602
23602	Xã An Phú	622	Thành phố Pleiku	64	23602
23605	Xã Diên Phú	622	Thành phố Pleiku	64	23563
23608	Xã Ia Kênh	622	Thành phố Pleiku	64	23611
23611	Xã Gào	622	Thành phố Pleiku	64	23611
23614	Phường An Bình	623	Thị xã An Khê	64	23614
23617	Phường Tây Sơn	623	Thị xã An Khê	64	23617
23620	Phường An Phú	623	Thị xã An Khê	64	23617
23623	Phường An Tân	623	Thị xã An Khê	64	23617
23626	Xã Tú An	623	Thị xã An Khê	64	23629
23627	Xã Xuân An	623	Thị xã An Khê	64	23629
23629	Xã Cửu An	623	Thị xã An Khê	64	23629
23630	Phường An Phước	623	Thị xã An Khê	64	23617
23632	Xã Song An	623	Thị xã An Khê	64	23629
23633	Phường Ngô Mây	623	Thị xã An Khê	64	23617
23635	Xã Thành An	623	Thị xã An Khê	64	23617
23638	Thị trấn KBang	625	Huyện KBang	64	23638
23641	Xã Kon Pne	625	Huyện KBang	64	23644
23644	Xã Đăk Rong	625	Huyện KBang	64	23644
23647	Xã Sơn Lang	625	Huyện KBang	64	23647
23650	Xã KRong	625	Huyện KBang	64	23650
23653	Xã Sơ Pai	625	Huyện KBang	64	23647
23656	Xã Lơ Ku	625	Huyện KBang	64	23638
23659	Xã Đông	625	Huyện KBang	64	23674
23660	Xã Đak SMar	625	Huyện KBang	64	23638
23662	Xã Nghĩa An	625	Huyện KBang	64	23674
23665	Xã Tơ Tung	625	Huyện KBang	64	23668
23668	Xã Kông Lơng Khơng	625	Huyện KBang	64	23668
23674	Xã Kông Bơ La	625	Huyện KBang	64	23674
23677	Thị trấn Đak Đoa	626	Huyện Đak Đoa	64	23677
23680	Xã Hà Đông	626	Huyện Đak Đoa	64	23683
23683	Xã Đak Sơmei	626	Huyện Đak Đoa	64	23683
23684	Xã Đak Krong	626	Huyện Đak Đoa	64	23701
23686	Xã Hải Yang	626	Huyện Đak Đoa	64	23794
23689	Xã Kon Gang	626	Huyện Đak Đoa	64	23701
23692	Xã Hà Bầu	626	Huyện Đak Đoa	64	23590
23695	Xã Nam Yang	626	Huyện Đak Đoa	64	23701
23698	Xã KDang	626	Huyện Đak Đoa	64	23714
23701	Xã Hneng	626	Huyện Đak Đoa	64	23701
23704	Xã Tân Bình	626	Huyện Đak Đoa	64	23677
23707	Xã Glar	626	Huyện Đak Đoa	64	23677
23710	Xã A Dơk	626	Huyện Đak Đoa	64	23710
23713	Xã Trang	626	Huyện Đak Đoa	64	23714
23714	Xã HNol	626	Huyện Đak Đoa	64	23714
23716	Xã Ia Pết	626	Huyện Đak Đoa	64	23710
23719	Xã Ia Băng	626	Huyện Đak Đoa	64	23710
23722	Thị trấn Phú Hòa	627	Huyện Chư Păh	64	23722
23725	Xã Hà Tây	627	Huyện Chư Păh	64	23728
23728	Xã Ia Khươl	627	Huyện Chư Păh	64	23728
23731	Xã Ia Phí	627	Huyện Chư Păh	64	23749
23734	Thị trấn Ia Ly	627	Huyện Chư Păh	64	23734
23737	Xã Ia Mơ Nông	627	Huyện Chư Păh	64	23734
23738	Xã Ia Kreng	627	Huyện Chư Păh	64	23734
23740	Xã Đăk Tơ Ver	627	Huyện Chư Păh	64	23728
23743	Xã Hòa Phú	627	Huyện Chư Păh	64	23722
23746	Xã Chư Đang Ya	627	Huyện Chư Păh	64	23590
23749	Xã Ia Ka	627	Huyện Chư Păh	64	23749
23752	Xã Ia Nhin	627	Huyện Chư Păh	64	23749
23755	Xã Nghĩa Hòa	627	Huyện Chư Păh	64	23722
23761	Xã Nghĩa Hưng	627	Huyện Chư Păh	64	23590
23764	Thị trấn Ia Kha	628	Huyện Ia Grai	64	23764
23767	Xã Ia Sao	628	Huyện Ia Grai	64	23767
23768	Xã Ia Yok	628	Huyện Ia Grai	64	23767
23770	Xã Ia Hrung	628	Huyện Ia Grai	64	23767
23771	Xã Ia Bă	628	Huyện Ia Grai	64	23764
23773	Xã Ia Khai	628	Huyện Ia Grai	64	23776
23776	Xã Ia Krăi	628	Huyện Ia Grai	64	23776
23778	Xã Ia Grăng	628	Huyện Ia Grai	64	23764
23779	Xã Ia Tô	628	Huyện Ia Grai	64	23776
23782	Xã Ia O	628	Huyện Ia Grai	64	23782
23785	Xã Ia Dêr	628	Huyện Ia Grai	64	23767
23788	Xã Ia Chia	628	Huyện Ia Grai	64	23788
23791	Xã Ia Pếch	628	Huyện Ia Grai	64	23611
23794	Thị trấn Kon Dơng	629	Huyện Mang Yang	64	23794
23797	Xã Ayun	629	Huyện Mang Yang	64	23798
23798	Xã Đak Jơ Ta	629	Huyện Mang Yang	64	23798
23799	Xã Đak Ta Ley	629	Huyện Mang Yang	64	23799
23800	Xã Hra	629	Huyện Mang Yang	64	23799
23803	Xã Đăk Yă	629	Huyện Mang Yang	64	23794
23806	Xã Đak Djrăng	629	Huyện Mang Yang	64	23794
23809	Xã Lơ Pang	629	Huyện Mang Yang	64	23812
23812	Xã Kon Thụp	629	Huyện Mang Yang	64	23812
23815	Xã Đê Ar	629	Huyện Mang Yang	64	23812
23818	Xã Kon Chiêng	629	Huyện Mang Yang	64	23818
23821	Xã Đăk Trôi	629	Huyện Mang Yang	64	23818
23824	Thị trấn Kông Chro	630	Huyện Kông Chro	64	23824
23827	Xã Chư Krey	630	Huyện Kông Chro	64	23830
23830	Xã An Trung	630	Huyện Kông Chro	64	23830
23833	Xã Kông Yang	630	Huyện Kông Chro	64	23833
23836	Xã Đăk Tơ Pang	630	Huyện Kông Chro	64	23833
23839	Xã SRó	630	Huyện Kông Chro	64	23839
23840	Xã Đăk Kơ Ning	630	Huyện Kông Chro	64	23839
23842	Xã Đăk Song	630	Huyện Kông Chro	64	23842
23843	Xã Đăk Pling	630	Huyện Kông Chro	64	23842
23845	Xã Yang Trung	630	Huyện Kông Chro	64	23824
23846	Xã Đăk Pơ Pho	630	Huyện Kông Chro	64	23851
23848	Xã Ya Ma	630	Huyện Kông Chro	64	23833
23851	Xã Chơ Long	630	Huyện Kông Chro	64	23851
23854	Xã Yang Nam	630	Huyện Kông Chro	64	23824
23857	Thị trấn Chư Ty	631	Huyện Đức Cơ	64	23857
23860	Xã Ia Dơk	631	Huyện Đức Cơ	64	23869
23863	Xã Ia Krêl	631	Huyện Đức Cơ	64	23866
23866	Xã Ia Din	631	Huyện Đức Cơ	64	23866
23869	Xã Ia Kla	631	Huyện Đức Cơ	64	23869
23872	Xã Ia Dom	631	Huyện Đức Cơ	64	23872
23875	Xã Ia Lang	631	Huyện Đức Cơ	64	23866
23878	Xã Ia Kriêng	631	Huyện Đức Cơ	64	23857
23881	Xã Ia Pnôn	631	Huyện Đức Cơ	64	23881
23884	Xã Ia Nan	631	Huyện Đức Cơ	64	23884
23887	Thị trấn Chư Prông	632	Huyện Chư Prông	64	23887
23888	Xã Ia Kly	632	Huyện Chư Prông	64	23887
23890	Xã Bình Giáo	632	Huyện Chư Prông	64	23896
23893	Xã Ia Drăng	632	Huyện Chư Prông	64	23887
23896	Xã Thăng Hưng	632	Huyện Chư Prông	64	23896
23899	Xã Bàu Cạn	632	Huyện Chư Prông	64	23896
23902	Xã Ia Phìn	632	Huyện Chư Prông	64	23887
23905	Xã Ia Băng	632	Huyện Chư Prông	64	23908
23908	Xã Ia Tôr	632	Huyện Chư Prông	64	23908
23911	Xã Ia Boòng	632	Huyện Chư Prông	64	23911
23914	Xã Ia O	632	Huyện Chư Prông	64	23911
23917	Xã Ia Púch	632	Huyện Chư Prông	64	23917
23920	Xã Ia Me	632	Huyện Chư Prông	64	23911
23923	Xã Ia Vê	632	Huyện Chư Prông	64	23926
23924	Xã Ia Bang	632	Huyện Chư Prông	64	23908
23926	Xã Ia Pia	632	Huyện Chư Prông	64	23926
23929	Xã Ia Ga	632	Huyện Chư Prông	64	23926
23932	Xã Ia Lâu	632	Huyện Chư Prông	64	23935
23935	Xã Ia Piơr	632	Huyện Chư Prông	64	23935
23938	Xã Ia Mơ	632	Huyện Chư Prông	64	23938
23941	Thị trấn Chư Sê	633	Huyện Chư Sê	64	23941
23942	Thị trấn Nhơn Hòa	639	Huyện Chư Pưh	64	23942
23944	Xã Ia Tiêm	633	Huyện Chư Sê	64	23947
23945	Xã Chư Pơng	633	Huyện Chư Sê	64	23947
23946	Xã Bar Măih	633	Huyện Chư Sê	64	23947
23947	Xã Bờ Ngoong	633	Huyện Chư Sê	64	23947
23950	Xã Ia Glai	633	Huyện Chư Sê	64	23941
23953	Xã AL Bá	633	Huyện Chư Sê	64	23954
23954	Xã Kông HTok	633	Huyện Chư Sê	64	23954
23956	Xã AYun	633	Huyện Chư Sê	64	23954
23959	Xã Ia HLốp	633	Huyện Chư Sê	64	23977
23962	Xã Ia Blang	633	Huyện Chư Sê	64	23941
23965	Xã Dun	633	Huyện Chư Sê	64	23941
23966	Xã Ia Pal	633	Huyện Chư Sê	64	23941
23968	Xã HBông	633	Huyện Chư Sê	64	23971
23971	Xã Ia Hrú	639	Huyện Chư Pưh	64	23971
23972	Xã Ia Rong	639	Huyện Chư Pưh	64	23971
23974	Xã Ia Dreng	639	Huyện Chư Pưh	64	23971
23977	Xã Ia Ko	633	Huyện Chư Sê	64	23977
23978	Xã Ia Hla	639	Huyện Chư Pưh	64	23977
23980	Xã Chư Don	639	Huyện Chư Pưh	64	23942
23983	Xã Ia Phang	639	Huyện Chư Pưh	64	23942
23986	Xã Ia Le	639	Huyện Chư Pưh	64	23986
23987	Xã Ia BLứ	639	Huyện Chư Pưh	64	23986
23989	Xã Hà Tam	634	Huyện Đăk Pơ	64	23995
23992	Xã An Thành	634	Huyện Đăk Pơ	64	23995
23995	Thị trấn Đak Pơ	634	Huyện Đăk Pơ	64	23995
23998	Xã Yang Bắc	634	Huyện Đăk Pơ	64	23995
24001	Xã Cư An	634	Huyện Đăk Pơ	64	23614
24004	Xã Tân An	634	Huyện Đăk Pơ	64	23614
24007	Xã Phú An	634	Huyện Đăk Pơ	64	24007
24010	Xã Ya Hội	634	Huyện Đăk Pơ	64	24007
24013	Xã Pờ Tó	635	Huyện Ia Pa	64	24013
24016	Xã Chư Răng	635	Huyện Ia Pa	64	24013
24019	Xã Ia KDăm	635	Huyện Ia Pa	64	24028
24022	Xã Kim Tân	635	Huyện Ia Pa	64	24022
24025	Xã Chư Mố	635	Huyện Ia Pa	64	24028
24028	Xã Ia Tul	635	Huyện Ia Pa	64	24028
24031	Xã Ia Mrơn	635	Huyện Ia Pa	64	24022
24034	Xã Ia Broăi	635	Huyện Ia Pa	64	24028
24037	Xã Ia Trok	635	Huyện Ia Pa	64	24022
24041	Phường Cheo Reo	624	Thị xã Ayun Pa	64	24044
24042	Phường Hòa Bình	624	Thị xã Ayun Pa	64	24044
24043	Thị trấn Phú Thiện	638	Huyện Phú Thiện	64	24043
24044	Phường Đoàn Kết	624	Thị xã Ayun Pa	64	24044
24045	Phường Sông Bờ	624	Thị xã Ayun Pa	64	24044
24046	Xã Chư A Thai	638	Huyện Phú Thiện	64	24049
24048	Xã Ayun Hạ	638	Huyện Phú Thiện	64	24049
24049	Xã Ia Ake	638	Huyện Phú Thiện	64	24049
24052	Xã Ia Sol	638	Huyện Phú Thiện	64	24043
24055	Xã Ia Piar	638	Huyện Phú Thiện	64	24043
24058	Xã Ia Peng	638	Huyện Phú Thiện	64	24061
24060	Xã Chrôh Pơnan	638	Huyện Phú Thiện	64	24061
24061	Xã Ia Hiao	638	Huyện Phú Thiện	64	24061
24064	Xã Ia RBol	624	Thị xã Ayun Pa	64	24065
24065	Xã Chư Băh	624	Thị xã Ayun Pa	64	24065
24067	Xã Ia Yeng	638	Huyện Phú Thiện	64	24043
24070	Xã Ia RTô	624	Thị xã Ayun Pa	64	24073
24073	Xã Ia Sao	624	Thị xã Ayun Pa	64	24073
24076	Thị trấn Phú Túc	637	Huyện Krông Pa	64	24076
24079	Xã Ia RSai	637	Huyện Krông Pa	64	24112
24082	Xã Ia RSươm	637	Huyện Krông Pa	64	24109
24085	Xã Chư Gu	637	Huyện Krông Pa	64	24112
24088	Xã Đất Bằng	637	Huyện Krông Pa	64	24076
24091	Xã Ia Mlăh	637	Huyện Krông Pa	64	24076
24094	Xã Chư Drăng	637	Huyện Krông Pa	64	24109
24097	Xã Phú Cần	637	Huyện Krông Pa	64	24076
24100	Xã Ia HDreh	637	Huyện Krông Pa	64	24100
24103	Xã Ia RMok	637	Huyện Krông Pa	64	24100
24106	Xã Chư Ngọc	637	Huyện Krông Pa	64	24076
24109	Xã Uar	637	Huyện Krông Pa	64	24109
24112	Xã Chư Rcăm	637	Huyện Krông Pa	64	24112
24115	Xã Krông Năng	637	Huyện Krông Pa	64	24100
24118	Phường Tân Lập	643	Thành phố Buôn Ma Thuột	66	24121
24121	Phường Tân Hòa	643	Thành phố Buôn Ma Thuột	66	24121
24124	Phường Tân An	643	Thành phố Buôn Ma Thuột	66	24163
24130	Phường Thành Nhất	643	Thành phố Buôn Ma Thuột	66	24154
24133	Phường Thành Công	643	Thành phố Buôn Ma Thuột	66	24133
24136	Phường Tân Lợi	643	Thành phố Buôn Ma Thuột	66	24133
24142	Phường Tân Thành	643	Thành phố Buôn Ma Thuột	66	24133
24145	Phường Tân Tiến	643	Thành phố Buôn Ma Thuột	66	24133
24148	Phường Tự An	643	Thành phố Buôn Ma Thuột	66	24133
24151	Phường Ea Tam	643	Thành phố Buôn Ma Thuột	66	24169
24154	Phường Khánh Xuân	643	Thành phố Buôn Ma Thuột	66	24154
24157	Xã Hòa Thuận	643	Thành phố Buôn Ma Thuột	66	24163
24160	Xã Cư ÊBur	643	Thành phố Buôn Ma Thuột	66	24133
24163	Xã Ea Tu	643	Thành phố Buôn Ma Thuột	66	24163
24166	Xã Hòa Thắng	643	Thành phố Buôn Ma Thuột	66	24121
24169	Xã Ea Kao	643	Thành phố Buôn Ma Thuột	66	24169
24172	Xã Hòa Phú	643	Thành phố Buôn Ma Thuột	66	24175
24175	Xã Hòa Khánh	643	Thành phố Buôn Ma Thuột	66	24175
24178	Xã Hòa Xuân	643	Thành phố Buôn Ma Thuột	66	24175
24181	Thị trấn Ea Drăng	645	Huyện Ea H'leo	66	24181
24184	Xã Ea H'leo	645	Huyện Ea H'leo	66	24184
24187	Xã Ea Sol	645	Huyện Ea H'leo	66	24187
24190	Xã Ea Ral	645	Huyện Ea H'leo	66	24181
24193	Xã Ea Wy	645	Huyện Ea H'leo	66	24193
24194	Xã Cư A Mung	645	Huyện Ea H'leo	66	24193
24196	Xã Cư Mốt	645	Huyện Ea H'leo	66	24193
24199	Xã Ea Hiao	645	Huyện Ea H'leo	66	24187
24202	Xã Ea Khal	645	Huyện Ea H'leo	66	24208
24205	Xã Dliê Yang	645	Huyện Ea H'leo	66	24181
24207	Xã Ea Tir	645	Huyện Ea H'leo	66	24208
24208	Xã Ea Nam	645	Huyện Ea H'leo	66	24208
24211	Thị trấn Ea Súp	646	Huyện Ea Súp	66	24211
24214	Xã Ia Lốp	646	Huyện Ea Súp	66	24214
24215	Xã Ia JLơi	646	Huyện Ea Súp	66	24217
24217	Xã Ea Rốk	646	Huyện Ea Súp	66	24217
24220	Xã Ya Tờ Mốt	646	Huyện Ea Súp	66	24229
24221	Xã Ia RVê	646	Huyện Ea Súp	66	24221
24223	Xã Ea Lê	646	Huyện Ea Súp	66	24211
24226	Xã Cư KBang	646	Huyện Ea Súp	66	24217
24229	Xã Ea Bung	646	Huyện Ea Súp	66	24229
24232	Xã Cư M'Lan	646	Huyện Ea Súp	66	24211
24235	Xã Krông Na	647	Huyện Buôn Đôn	66	24235
24238	Xã Ea Huar	647	Huyện Buôn Đôn	66	24241
24241	Xã Ea Wer	647	Huyện Buôn Đôn	66	24241
24244	Xã Tân Hòa	647	Huyện Buôn Đôn	66	24241
24247	Xã Cuôr KNia	647	Huyện Buôn Đôn	66	24250
24250	Xã Ea Bar	647	Huyện Buôn Đôn	66	24250
24253	Xã Ea Nuôl	647	Huyện Buôn Đôn	66	24250
24256	Thị trấn Ea Pốk	648	Huyện Cư M'gar	66	24259
24259	Thị trấn Quảng Phú	648	Huyện Cư M'gar	66	24259
24262	Xã Quảng Tiến	648	Huyện Cư M'gar	66	24259
24264	Xã Ea Kuêh	648	Huyện Cư M'gar	66	24265
24265	Xã Ea Kiết	648	Huyện Cư M'gar	66	24265
24268	Xã Ea Tar	648	Huyện Cư M'gar	66	24277
24271	Xã Cư Dliê M'nông	648	Huyện Cư M'gar	66	24277
24274	Xã Ea H'đing	648	Huyện Cư M'gar	66	24280
24277	Xã Ea Tul	648	Huyện Cư M'gar	66	24277
24280	Xã Ea KPam	648	Huyện Cư M'gar	66	24280
24283	Xã Ea M'Droh	648	Huyện Cư M'gar	66	24286
24286	Xã Quảng Hiệp	648	Huyện Cư M'gar	66	24286
24289	Xã Cư M'gar	648	Huyện Cư M'gar	66	24280
24292	Xã Ea Drơng	648	Huyện Cư M'gar	66	24301
24295	Xã Ea M'nang	648	Huyện Cư M'gar	66	24286
24298	Xã Cư Suê	648	Huyện Cư M'gar	66	24259
24301	Xã Cuôr Đăng	648	Huyện Cư M'gar	66	24301
24305	Phường An Lạc	644	Thị Xã Buôn Hồ	66	24305
24307	Xã Cư Né	649	Huyện Krông Búk	66	24310
24308	Phường An Bình	644	Thị Xã Buôn Hồ	66	24305
24310	Xã Chứ Kbô	649	Huyện Krông Búk	66	24310
24311	Phường Thiện An	644	Thị Xã Buôn Hồ	66	24305
24313	Xã Cư Pơng	649	Huyện Krông Búk	66	24313
24314	Xã Ea Sin	649	Huyện Krông Búk	66	24313
24316	Thị trấn Pơng Drang	649	Huyện Krông Búk	66	24316
24317	Xã Tân Lập	649	Huyện Krông Búk	66	24316
24318	Phường Đạt Hiếu	644	Thị Xã Buôn Hồ	66	24305
24319	Xã Ea Ngai	649	Huyện Krông Búk	66	24316
24322	Phường Đoàn Kết	644	Thị Xã Buôn Hồ	66	24305
24328	Xã Ea Drông	644	Thị Xã Buôn Hồ	66	24328
24331	Phường Thống Nhất	644	Thị Xã Buôn Hồ	66	24305
24332	Phường Bình Tân	644	Thị Xã Buôn Hồ	66	24340
24334	Xã Ea Siên	644	Thị Xã Buôn Hồ	66	24328
24337	Xã Bình Thuận	644	Thị Xã Buôn Hồ	66	24340
24340	Xã Cư Bao	644	Thị Xã Buôn Hồ	66	24340
24343	Thị trấn Krông Năng	650	Huyện Krông Năng	66	24343
24346	Xã Dliê Ya	650	Huyện Krông Năng	66	24346
24349	Xã Ea Tóh	650	Huyện Krông Năng	66	24346
24352	Xã Ea Tam	650	Huyện Krông Năng	66	24352
24355	Xã Phú Lộc	650	Huyện Krông Năng	66	24343
24358	Xã Tam Giang	650	Huyện Krông Năng	66	24352
24359	Xã Ea Púk	650	Huyện Krông Năng	66	24364
24360	Xã Ea Dăh	650	Huyện Krông Năng	66	24364
24361	Xã Ea Hồ	650	Huyện Krông Năng	66	24343
24364	Xã Phú Xuân	650	Huyện Krông Năng	66	24364
24367	Xã Cư Klông	650	Huyện Krông Năng	66	24352
24370	Xã Ea Tân	650	Huyện Krông Năng	66	24346
24373	Thị trấn Ea Kar	651	Huyện Ea Kar	66	24373
24376	Thị trấn Ea Knốp	651	Huyện Ea Kar	66	24376
24379	Xã Ea Sô	651	Huyện Ea Kar	66	24376
24380	Xã Ea Sar	651	Huyện Ea Kar	66	24376
24382	Xã Xuân Phú	651	Huyện Ea Kar	66	24373
24385	Xã Cư Huê	651	Huyện Ea Kar	66	24373
24388	Xã Ea Tih	651	Huyện Ea Kar	66	24376
24391	Xã Ea Đar	651	Huyện Ea Kar	66	24373
24394	Xã Ea Kmút	651	Huyện Ea Kar	66	24373
24397	Xã Cư Ni	651	Huyện Ea Kar	66	24373
24400	Xã Ea Păl	651	Huyện Ea Kar	66	24400
24401	Xã Cư Prông	651	Huyện Ea Kar	66	24400
24403	Xã Ea Ô	651	Huyện Ea Kar	66	24403
24404	Xã Cư ELang	651	Huyện Ea Kar	66	24403
24406	Xã Cư Bông	651	Huyện Ea Kar	66	24406
24409	Xã Cư Yang	651	Huyện Ea Kar	66	24406
24412	Thị trấn M'Drắk	652	Huyện M'Đrắk	66	24412
24415	Xã Cư Prao	652	Huyện M'Đrắk	66	24415
24418	Xã Ea Pil	652	Huyện M'Đrắk	66	24415
24421	Xã Ea Lai	652	Huyện M'Đrắk	66	24412
24424	Xã Ea H'MLay	652	Huyện M'Đrắk	66	24433
24427	Xã Krông Jing	652	Huyện M'Đrắk	66	24412
24430	Xã Ea M'Doal	652	Huyện M'Đrắk	66	24433
24433	Xã Ea Riêng	652	Huyện M'Đrắk	66	24433
24436	Xã Cư M'ta	652	Huyện M'Đrắk	66	24436
24439	Xã Cư Króa	652	Huyện M'Đrắk	66	24436
24442	Xã Krông Á	652	Huyện M'Đrắk	66	24444
24444	Xã Cư San	652	Huyện M'Đrắk	66	24444
24445	Xã Ea Trang	652	Huyện M'Đrắk	66	24445
24448	Thị trấn Krông Kmar	653	Huyện Krông Bông	66	24448
24451	Xã Dang Kang	653	Huyện Krông Bông	66	24454
24454	Xã Cư KTy	653	Huyện Krông Bông	66	24454
24457	Xã Hòa Thành	653	Huyện Krông Bông	66	24454
24463	Xã Hòa Phong	653	Huyện Krông Bông	66	24478
24466	Xã Hòa Lễ	653	Huyện Krông Bông	66	24448
24469	Xã Yang Reh	653	Huyện Krông Bông	66	24472
24472	Xã Ea Trul	653	Huyện Krông Bông	66	24472
24475	Xã Khuê Ngọc Điền	653	Huyện Krông Bông	66	24448
24478	Xã Cư Pui	653	Huyện Krông Bông	66	24478
24481	Xã Hòa Sơn	653	Huyện Krông Bông	66	24472
24484	Xã Cư Drăm	653	Huyện Krông Bông	66	24484
24487	Xã Yang Mao	653	Huyện Krông Bông	66	24484
24490	Thị trấn Phước An	654	Huyện Krông Pắc	66	24490
24493	Xã KRông Búk	654	Huyện Krông Pắc	66	24496
24496	Xã Ea Kly	654	Huyện Krông Pắc	66	24496
24499	Xã Ea Kênh	654	Huyện Krông Pắc	66	24505
24502	Xã Ea Phê	654	Huyện Krông Pắc	66	24502
24505	Xã Ea Knuếc	654	Huyện Krông Pắc	66	24505
24508	Xã Ea Yông	654	Huyện Krông Pắc	66	24490
24511	Xã Hòa An	654	Huyện Krông Pắc	66	24490
24514	Xã Ea Kuăng	654	Huyện Krông Pắc	66	24502
24517	Xã Hòa Đông	654	Huyện Krông Pắc	66	24505
24520	Xã Ea Hiu	654	Huyện Krông Pắc	66	24502
24523	Xã Hòa Tiến	654	Huyện Krông Pắc	66	24490
24526	Xã Tân Tiến	654	Huyện Krông Pắc	66	24526
24529	Xã Vụ Bổn	654	Huyện Krông Pắc	66	24529
24532	Xã Ea Uy	654	Huyện Krông Pắc	66	24526
24535	Xã Ea Yiêng	654	Huyện Krông Pắc	66	24526
24538	Thị trấn Buôn Trấp	655	Huyện Krông A Na	66	24538
24540	Xã Ea Ning	657	Huyện Cư Kuin	66	24540
24541	Xã Cư Êwi	657	Huyện Cư Kuin	66	24540
24544	Xã Ea Ktur	657	Huyện Cư Kuin	66	24544
24547	Xã Ea Tiêu	657	Huyện Cư Kuin	66	24544
24550	Xã Ea BHốk	657	Huyện Cư Kuin	66	24561 24544
24553	Xã Ea Hu	657	Huyện Cư Kuin	66	24540
24556	Xã Dray Sáp	655	Huyện Krông A Na	66	24559
24559	Xã Ea Na	655	Huyện Krông A Na	66	24559
24561	Xã Dray Bhăng	657	Huyện Cư Kuin	66	24561
24562	Xã Hòa Hiệp	657	Huyện Cư Kuin	66	24561
24565	Xã Ea Bông	655	Huyện Krông A Na	66	24559
24568	Xã Băng A Drênh	655	Huyện Krông A Na	66	24568
24571	Xã Dur KMăl	655	Huyện Krông A Na	66	24568
24574	Xã Bình Hòa	655	Huyện Krông A Na	66	24538
24577	Xã Quảng Điền	655	Huyện Krông A Na	66	24538
24580	Thị trấn Liên Sơn	656	Huyện Lắk	66	24580
24583	Xã Yang Tao	656	Huyện Lắk	66	24580
24586	Xã Bông Krang	656	Huyện Lắk	66	24580
24589	Xã Đắk Liêng	656	Huyện Lắk	66	24595
24592	Xã Buôn Triết	656	Huyện Lắk	66	24595
24595	Xã Buôn Tría	656	Huyện Lắk	66	24595
24598	Xã Đắk Phơi	656	Huyện Lắk	66	24598
24601	Xã Đắk Nuê	656	Huyện Lắk	66	24598
24604	Xã Krông Nô	656	Huyện Lắk	66	24604
24607	Xã Nam Ka	656	Huyện Lắk	66	24607
24610	Xã Ea Rbin	656	Huyện Lắk	66	24607
24611	Phường Nghĩa Đức	660	Thành phố Gia Nghĩa	67	24611
24612	Phường Nghĩa Thành	660	Thành phố Gia Nghĩa	67	24611
24614	Phường Nghĩa Phú	660	Thành phố Gia Nghĩa	67	24615
24615	Phường Nghĩa Tân	660	Thành phố Gia Nghĩa	67	24615
24616	Xã Quảng Sơn	661	Huyện Đăk Glong	67	24616
24617	Phường Nghĩa Trung	660	Thành phố Gia Nghĩa	67	24617
24618	Xã Đắk R'Moan	660	Thành phố Gia Nghĩa	67	24615
24619	Phường Quảng Thành	660	Thành phố Gia Nghĩa	67	24611
24620	Xã Quảng Hòa	661	Huyện Đăk Glong	67	24620
24622	Xã Đắk Ha	661	Huyện Đăk Glong	67	24611
24625	Xã Đắk R'Măng	661	Huyện Đăk Glong	67	24637
24628	Xã Đắk Nia	660	Thành phố Gia Nghĩa	67	24617
24631	Xã Quảng Khê	661	Huyện Đăk Glong	67	24631
24634	Xã Đắk Plao	661	Huyện Đăk Glong	67	24631
24637	Xã Đắk Som	661	Huyện Đăk Glong	67	24637
24640	Thị trấn Ea T'Ling	662	Huyện Cư Jút	67	24640
24643	Xã Đắk Wil	662	Huyện Cư Jút	67	24646
24646	Xã Ea Pô	662	Huyện Cư Jút	67	24646
24649	Xã Nam Dong	662	Huyện Cư Jút	67	24649
24652	Xã Đắk D'rông	662	Huyện Cư Jút	67	24649
24655	Xã Tâm Thắng	662	Huyện Cư Jút	67	24640
24658	Xã Cư Knia	662	Huyện Cư Jút	67	24640
24661	Xã Trúc Sơn	662	Huyện Cư Jút	67	24640
24664	Thị trấn Đắk Mil	663	Huyện Đắk Mil	67	24664
24667	Xã Đắk Lao	663	Huyện Đắk Mil	67	24682
24670	Xã Đắk R'La	663	Huyện Đắk Mil	67	24670
24673	Xã Đắk Gằn	663	Huyện Đắk Mil	67	24670
24676	Xã Đức Mạnh	663	Huyện Đắk Mil	67	24664
24677	Xã Đắk N'Drót	663	Huyện Đắk Mil	67	24670
24678	Xã Long Sơn	663	Huyện Đắk Mil	67	24678
24679	Xã Đắk Sắk	663	Huyện Đắk Mil	67	24678
24682	Xã Thuận An	663	Huyện Đắk Mil	67	24682
24685	Xã Đức Minh	663	Huyện Đắk Mil	67	24664
24688	Thị trấn Đắk Mâm	664	Huyện Krông Nô	67	24688
24691	Xã Đắk Sôr	664	Huyện Krông Nô	67	24697
24692	Xã Nam Xuân	664	Huyện Krông Nô	67	24678
24694	Xã Buôn Choáh	664	Huyện Krông Nô	67	24697
24697	Xã Nam Đà	664	Huyện Krông Nô	67	24697
24699	Xã Tân Thành	664	Huyện Krông Nô	67	24688
24700	Xã Đắk Drô	664	Huyện Krông Nô	67	24688
24703	Xã Nâm Nung	664	Huyện Krông Nô	67	24703
24706	Xã Đức Xuyên	664	Huyện Krông Nô	67	24712
24709	Xã Đắk Nang	664	Huyện Krông Nô	67	24712
24712	Xã Quảng Phú	664	Huyện Krông Nô	67	24712
24715	Xã Nâm N'Đir	664	Huyện Krông Nô	67	24703
24717	Thị trấn Đức An	665	Huyện Đắk Song	67	24717
24718	Xã Đắk Môl	665	Huyện Đắk Song	67	24718
24719	Xã Đắk Hòa	665	Huyện Đắk Song	67	24718
24721	Xã Nam Bình	665	Huyện Đắk Song	67	24717
24722	Xã Thuận Hà	665	Huyện Đắk Song	67	24722
24724	Xã Thuận Hạnh	665	Huyện Đắk Song	67	24722
24727	Xã Đắk N'Drung	665	Huyện Đắk Song	67	24717
24728	Xã Nâm N'Jang	665	Huyện Đắk Song	67	24730
24730	Xã Trường Xuân	665	Huyện Đắk Song	67	24730
24733	Thị trấn Kiến Đức	666	Huyện Đắk R'Lấp	67	24733
24736	Xã Quảng Trực	667	Huyện Tuy Đức	67	24736
24739	Xã Đắk Búk So	667	Huyện Tuy Đức	67	24739
24740	Xã Quảng Tâm	667	Huyện Tuy Đức	67	24739
24742	Xã Đắk R'Tíh	667	Huyện Tuy Đức	67	24739
24745	Xã Quảng Tín	666	Huyện Đắk R'Lấp	67	24760
24746	Xã Đắk Ngo	667	Huyện Tuy Đức	67	24748
24748	Xã Quảng Tân	667	Huyện Tuy Đức	67	24748
24750	Xã Đắk Wer	666	Huyện Đắk R'Lấp	67	24751
24751	Xã Nhân Cơ	666	Huyện Đắk R'Lấp	67	24751
24754	Xã Kiến Thành	666	Huyện Đắk R'Lấp	67	24733
24756	Xã Nghĩa Thắng	666	Huyện Đắk R'Lấp	67	24733
24757	Xã Đạo Nghĩa	666	Huyện Đắk R'Lấp	67	24733
24760	Xã Đắk Sin	666	Huyện Đắk R'Lấp	67	24760
24761	Xã Hưng Bình	666	Huyện Đắk R'Lấp	67	24760
24763	Xã Đắk Ru	666	Huyện Đắk R'Lấp	67	24760
24766	Xã Nhân Đạo	666	Huyện Đắk R'Lấp	67	24751
24769	Phường 7	672	Thành phố Đà Lạt	68	24846
24772	Phường 8	672	Thành phố Đà Lạt	68	24778
24775	Phường 12	672	Thành phố Đà Lạt	68	24778
24778	Phường 9	672	Thành phố Đà Lạt	68	24778
24781	Phường 2	672	Thành phố Đà Lạt	68	24781
24784	Phường 1	672	Thành phố Đà Lạt	68	24781
24787	Phường 6	672	Thành phố Đà Lạt	68	24787
24790	Phường 5	672	Thành phố Đà Lạt	68	24787
24793	Phường 4	672	Thành phố Đà Lạt	68	24781
24796	Phường 10	672	Thành phố Đà Lạt	68	24781
24799	Phường 11	672	Thành phố Đà Lạt	68	24805
24802	Phường 3	672	Thành phố Đà Lạt	68	24781
24805	Xã Xuân Thọ	672	Thành phố Đà Lạt	68	24805
24808	Xã Tà Nung	672	Thành phố Đà Lạt	68	24787
24810	Xã Trạm Hành	672	Thành phố Đà Lạt	68	24805
24811	Xã Xuân Trường	672	Thành phố Đà Lạt	68	24805
24814	Phường Lộc Phát	673	Thành phố Bảo Lộc	68	24823
24817	Phường Lộc Tiến	673	Thành phố Bảo Lộc	68	24841
24820	Phường 2	673	Thành phố Bảo Lộc	68	24820
24823	Phường 1	673	Thành phố Bảo Lộc	68	24823
24826	Phường B'lao	673	Thành phố Bảo Lộc	68	24829
24829	Phường Lộc Sơn	673	Thành phố Bảo Lộc	68	24829
24832	Xã Đamb'ri	673	Thành phố Bảo Lộc	68	24820
24835	Xã Lộc Thanh	673	Thành phố Bảo Lộc	68	24823
24838	Xã Lộc Nga	673	Thành phố Bảo Lộc	68	24829
24841	Xã Lộc Châu	673	Thành phố Bảo Lộc	68	24841
24844	Xã Đại Lào	673	Thành phố Bảo Lộc	68	24841
24846	Thị trấn Lạc Dương	675	Huyện Lạc Dương	68	24846
24847	Xã Đạ Chais	675	Huyện Lạc Dương	68	24848
24848	Xã Đạ Nhim	675	Huyện Lạc Dương	68	24848
24850	Xã Đưng KNớ	675	Huyện Lạc Dương	68	24853
24853	Xã Đạ Tông	674	Huyện Đam Rông	68	24853
24856	Xã Đạ Long	674	Huyện Đam Rông	68	24853
24859	Xã Đạ M'Rông	674	Huyện Đam Rông	68	24875
24862	Xã Lát	675	Huyện Lạc Dương	68	24846
24865	Xã Đạ Sar	675	Huyện Lạc Dương	68	24848
24868	Thị trấn Nam Ban	676	Huyện Lâm Hà	68	24868
24871	Thị trấn Đinh Văn	676	Huyện Lâm Hà	68	24871
24874	Xã Liêng Srônh	674	Huyện Đam Rông	68	24877
24875	Xã Đạ Rsal	674	Huyện Đam Rông	68	24875
24877	Xã Rô Men	674	Huyện Đam Rông	68	24877
24880	Xã Phú Sơn	676	Huyện Lâm Hà	68	24895
24883	Xã Phi Tô	676	Huyện Lâm Hà	68	24883
24886	Xã Phi Liêng	674	Huyện Đam Rông	68	24886
24889	Xã Đạ K'Nàng	674	Huyện Đam Rông	68	24886
24892	Xã Mê Linh	676	Huyện Lâm Hà	68	24868
24895	Xã Đạ Đờn	676	Huyện Lâm Hà	68	24895
24898	Xã Phúc Thọ	676	Huyện Lâm Hà	68	24907
24901	Xã Đông Thanh	676	Huyện Lâm Hà	68	24868
24904	Xã Gia Lâm	676	Huyện Lâm Hà	68	24868
24907	Xã Tân Thanh	676	Huyện Lâm Hà	68	24907
24910	Xã Tân Văn	676	Huyện Lâm Hà	68	24871
24913	Xã Hoài Đức	676	Huyện Lâm Hà	68	24916
24916	Xã Tân Hà	676	Huyện Lâm Hà	68	24916
24919	Xã Liên Hà	676	Huyện Lâm Hà	68	24916
24922	Xã Đan Phượng	676	Huyện Lâm Hà	68	24916
24925	Xã Nam Hà	676	Huyện Lâm Hà	68	24883
24928	Thị trấn D'Ran	677	Huyện Đơn Dương	68	24934
24931	Thị trấn Thạnh Mỹ	677	Huyện Đơn Dương	68	24931
24934	Xã Lạc Xuân	677	Huyện Đơn Dương	68	24934
24937	Xã Đạ Ròn	677	Huyện Đơn Dương	68	24931
24940	Xã Lạc Lâm	677	Huyện Đơn Dương	68	24943
24943	Xã Ka Đô	677	Huyện Đơn Dương	68	24943
24949	Xã Ka Đơn	677	Huyện Đơn Dương	68	24955
24952	Xã Tu Tra	677	Huyện Đơn Dương	68	24931
24955	Xã Quảng Lập	677	Huyện Đơn Dương	68	24955
24958	Thị trấn Liên Nghĩa	678	Huyện Đức Trọng	68	24958
24961	Xã Hiệp An	678	Huyện Đức Trọng	68	24967
24964	Xã Liên Hiệp	678	Huyện Đức Trọng	68	24967
24967	Xã Hiệp Thạnh	678	Huyện Đức Trọng	68	24967
24970	Xã Bình Thạnh	678	Huyện Đức Trọng	68	24871
24973	Xã N'Thol Hạ	678	Huyện Đức Trọng	68	24976
24976	Xã Tân Hội	678	Huyện Đức Trọng	68	24976
24979	Xã Tân Thành	678	Huyện Đức Trọng	68	24976
24982	Xã Phú Hội	678	Huyện Đức Trọng	68	24958
24985	Xã Ninh Gia	678	Huyện Đức Trọng	68	24985
24988	Xã Tà Năng	678	Huyện Đức Trọng	68	24988
24989	Xã Đa Quyn	678	Huyện Đức Trọng	68	24988
24991	Xã Tà Hine	678	Huyện Đức Trọng	68	24991
24994	Xã Đà Loan	678	Huyện Đức Trọng	68	24991
24997	Xã Ninh Loan	678	Huyện Đức Trọng	68	24991
25000	Thị trấn Di Linh	679	Huyện Di Linh	68	25000
25003	Xã Đinh Trang Thượng	679	Huyện Di Linh	68	25007
25006	Xã Tân Thượng	679	Huyện Di Linh	68	25007
25007	Xã Tân Lâm	679	Huyện Di Linh	68	25007
25009	Xã Tân Châu	679	Huyện Di Linh	68	25000
25012	Xã Tân Nghĩa	679	Huyện Di Linh	68	25018
25015	Xã Gia Hiệp	679	Huyện Di Linh	68	25015
25018	Xã Đinh Lạc	679	Huyện Di Linh	68	25018
25021	Xã Tam Bố	679	Huyện Di Linh	68	25015
25024	Xã Đinh Trang Hòa	679	Huyện Di Linh	68	25036
25027	Xã Liên Đầm	679	Huyện Di Linh	68	25000
25030	Xã Gung Ré	679	Huyện Di Linh	68	25000
25033	Xã Bảo Thuận	679	Huyện Di Linh	68	25018
25036	Xã Hòa Ninh	679	Huyện Di Linh	68	25036
25039	Xã Hòa Trung	679	Huyện Di Linh	68	25036
25042	Xã Hòa Nam	679	Huyện Di Linh	68	25042
25045	Xã Hòa Bắc	679	Huyện Di Linh	68	25042
25048	Xã Sơn Điền	679	Huyện Di Linh	68	25051
25051	Xã Gia Bắc	679	Huyện Di Linh	68	25051
25054	Thị trấn Lộc Thắng	680	Huyện Bảo Lâm	68	25054
25057	Xã Lộc Bảo	680	Huyện Bảo Lâm	68	25057
25060	Xã Lộc Lâm	680	Huyện Bảo Lâm	68	25063
25063	Xã Lộc Phú	680	Huyện Bảo Lâm	68	25063
25066	Xã Lộc Bắc	680	Huyện Bảo Lâm	68	25057
25069	Xã B'Lá	680	Huyện Bảo Lâm	68	25063
25072	Xã Lộc Ngãi	680	Huyện Bảo Lâm	68	25054
25075	Xã Lộc Quảng	680	Huyện Bảo Lâm	68	25054
25078	Xã Lộc Tân	680	Huyện Bảo Lâm	68	24820
25081	Xã Lộc Đức	680	Huyện Bảo Lâm	68	25084
25084	Xã Lộc An	680	Huyện Bảo Lâm	68	25084
25087	Xã Tân Lạc	680	Huyện Bảo Lâm	68	25084
25090	Xã Lộc Thành	680	Huyện Bảo Lâm	68	25093
25093	Xã Lộc Nam	680	Huyện Bảo Lâm	68	25093
25096	Thị trấn Đạ M'ri	682	Huyện Đạ Huoai	68	25105
25099	Thị trấn Ma Đa Guôi	682	Huyện Đạ Huoai	68	25099
25105	Xã Hà Lâm	682	Huyện Đạ Huoai	68	25105
25111	Xã Đạ Oai	682	Huyện Đạ Huoai	68	25099
25114	Xã Bà Gia	682	Huyện Đạ Huoai	68	25114
25117	Xã Ma Đa Guôi	682	Huyện Đạ Huoai	68	25099
25126	Thị trấn Đạ Tẻh	682	Huyện Đạ Huoai	68	25126
25129	Xã An Nhơn	682	Huyện Đạ Huoai	68	25126
25132	Xã Quốc Oai	682	Huyện Đạ Huoai	68	25135
25135	Xã Mỹ Đức	682	Huyện Đạ Huoai	68	25135
25138	Xã Quảng Trị	682	Huyện Đạ Huoai	68	25138
25141	Xã Đạ Lây	682	Huyện Đạ Huoai	68	25126
25153	Xã Đạ Kho	682	Huyện Đạ Huoai	68	25138
25156	Xã Đạ Pal	682	Huyện Đạ Huoai	68	25138
25159	Thị trấn Cát Tiên	682	Huyện Đạ Huoai	68	25159
25162	Xã Tiên Hoàng	682	Huyện Đạ Huoai	68	25162
25165	Xã Phước Cát 2	682	Huyện Đạ Huoai	68	25180
25168	Xã Gia Viễn	682	Huyện Đạ Huoai	68	25162
25171	Xã Nam Ninh	682	Huyện Đạ Huoai	68	25159
25180	Thị trấn Phước Cát	682	Huyện Đạ Huoai	68	25180
25183	Xã Đức Phổ	682	Huyện Đạ Huoai	68	25180
25189	Xã Quảng Ngãi	682	Huyện Đạ Huoai	68	25159
25192	Xã Đồng Nai Thượng	682	Huyện Đạ Huoai	68	25162
25195	Phường Tân Phú	689	Thành phố Đồng Xoài	70	25195
25198	Phường Tân Đồng	689	Thành phố Đồng Xoài	70	25195
25201	Phường Tân Bình	689	Thành phố Đồng Xoài	70	25195
25204	Phường Tân Xuân	689	Thành phố Đồng Xoài	70	25195
25205	Phường Tân Thiện	689	Thành phố Đồng Xoài	70	25195
25207	Xã Tân Thành	689	Thành phố Đồng Xoài	70	25210
25210	Phường Tiến Thành	689	Thành phố Đồng Xoài	70	25210
25213	Xã Tiến Hưng	689	Thành phố Đồng Xoài	70	25195
25216	Phường Thác Mơ	688	Thị xã Phước Long	70	25217
25217	Phường Long Thủy	688	Thị xã Phước Long	70	25217
25219	Phường Phước Bình	688	Thị xã Phước Long	70	25220
25220	Phường Long Phước	688	Thị xã Phước Long	70	25220
25222	Xã Bù Gia Mập	691	Huyện Bù Gia Mập	70	25222
25225	Xã Đak Ơ	691	Huyện Bù Gia Mập	70	25225
25228	Xã Đức Hạnh	691	Huyện Bù Gia Mập	70	25267
25229	Xã Phú Văn	691	Huyện Bù Gia Mập	70	25267
25231	Xã Đa Kia	691	Huyện Bù Gia Mập	70	25231
25232	Xã Phước Minh	691	Huyện Bù Gia Mập	70	25231
25234	Xã Bình Thắng	691	Huyện Bù Gia Mập	70	25231
25237	Phường Sơn Giang	688	Thị xã Phước Long	70	25217
25240	Xã Long Bình	698	Huyện Phú Riềng	70	25246
25243	Xã Bình Tân	698	Huyện Phú Riềng	70	25246
25244	Xã Bình Sơn	698	Huyện Phú Riềng	70	25220
25245	Xã Long Giang	688	Thị xã Phước Long	70	25220
25246	Xã Long Hưng	698	Huyện Phú Riềng	70	25246
25249	Xã Phước Tín	688	Thị xã Phước Long	70	25217
25250	Xã Phước Tân	698	Huyện Phú Riềng	70	25261
25252	Xã Bù Nho	698	Huyện Phú Riềng	70	25252
25255	Xã Long Hà	698	Huyện Phú Riềng	70	25255
25258	Xã Long Tân	698	Huyện Phú Riềng	70	25255
25261	Xã Phú Trung	698	Huyện Phú Riềng	70	25261
25264	Xã Phú Riềng	698	Huyện Phú Riềng	70	25252
25267	Xã Phú Nghĩa	691	Huyện Bù Gia Mập	70	25267
25270	Thị trấn Lộc Ninh	692	Huyện Lộc Ninh	70	25270
25273	Xã Lộc Hòa	692	Huyện Lộc Ninh	70	25280
25276	Xã Lộc An	692	Huyện Lộc Ninh	70	25318
25279	Xã Lộc Tấn	692	Huyện Lộc Ninh	70	25279
25280	Xã Lộc Thạnh	692	Huyện Lộc Ninh	70	25280
25282	Xã Lộc Hiệp	692	Huyện Lộc Ninh	70	25292
25285	Xã Lộc Thiện	692	Huyện Lộc Ninh	70	25279
25288	Xã Lộc Thuận	692	Huyện Lộc Ninh	70	25270
25291	Xã Lộc Quang	692	Huyện Lộc Ninh	70	25292
25292	Xã Lộc Phú	692	Huyện Lộc Ninh	70	25292
25294	Xã Lộc Thành	692	Huyện Lộc Ninh	70	25294
25297	Xã Lộc Thái	692	Huyện Lộc Ninh	70	25270
25300	Xã Lộc Điền	692	Huyện Lộc Ninh	70	25303
25303	Xã Lộc Hưng	692	Huyện Lộc Ninh	70	25303
25305	Xã Lộc Thịnh	692	Huyện Lộc Ninh	70	25294
25306	Xã Lộc Khánh	692	Huyện Lộc Ninh	70	25303
25308	Thị trấn Thanh Bình	693	Huyện Bù Đốp	70	25308
25309	Xã Hưng Phước	693	Huyện Bù Đốp	70	25309
25310	Xã Phước Thiện	693	Huyện Bù Đốp	70	25309
25312	Xã Thiện Hưng	693	Huyện Bù Đốp	70	25308
25315	Xã Thanh Hòa	693	Huyện Bù Đốp	70	25308
25318	Xã Tân Thành	693	Huyện Bù Đốp	70	25318
25320	Phường Hưng Chiến	690	Thị xã Bình Long	70	25326
25321	Xã Tân Tiến	693	Huyện Bù Đốp	70	25318
25324	Phường An Lộc	690	Thị xã Bình Long	70	25326
25325	Phường Phú Thịnh	690	Thị xã Bình Long	70	25333
25326	Phường Phú Đức	690	Thị xã Bình Long	70	25326
25327	Xã Thanh An	694	Huyện Hớn Quản	70	25345
25330	Xã An Khương	694	Huyện Hớn Quản	70	25345
25333	Xã Thanh Lương	690	Thị xã Bình Long	70	25333
25336	Xã Thanh Phú	690	Thị xã Bình Long	70	25333
25339	Xã An Phú	694	Huyện Hớn Quản	70	25349
25342	Xã Tân Lợi	694	Huyện Hớn Quản	70	25351
25345	Xã Tân Hưng	694	Huyện Hớn Quản	70	25345
25348	Xã Minh Đức	694	Huyện Hớn Quản	70	25349
25349	Xã Minh Tâm	694	Huyện Hớn Quản	70	25349
25351	Xã Phước An	694	Huyện Hớn Quản	70	25351
25354	Xã Thanh Bình	694	Huyện Hớn Quản	70	25326
25357	Thị trấn Tân Khai	694	Huyện Hớn Quản	70	25357
25360	Xã Đồng Nơ	694	Huyện Hớn Quản	70	25357
25361	Xã Tân Hiệp	694	Huyện Hớn Quản	70	25357
25363	Thị trấn Tân Phú	695	Huyện Đồng Phú	70	25363
25366	Xã Thuận Lợi	695	Huyện Đồng Phú	70	25387
25369	Xã Đồng Tâm	695	Huyện Đồng Phú	70	25390
25372	Xã Tân Phước	695	Huyện Đồng Phú	70	25390
25375	Xã Tân Hưng	695	Huyện Đồng Phú	70	25378
25378	Xã Tân Lợi	695	Huyện Đồng Phú	70	25378
25381	Xã Tân Lập	695	Huyện Đồng Phú	70	25363
25384	Xã Tân Hòa	695	Huyện Đồng Phú	70	25378
25387	Xã Thuận Phú	695	Huyện Đồng Phú	70	25387
25390	Xã Đồng Tiến	695	Huyện Đồng Phú	70	25390
25393	Xã Tân Tiến	695	Huyện Đồng Phú	70	25363
25396	Thị trấn Đức Phong	696	Huyện Bù Đăng	70	25396
25398	Xã Đường 10	696	Huyện Bù Đăng	70	25399
25399	Xã Đak Nhau	696	Huyện Bù Đăng	70	25399
25400	Xã Phú Sơn	696	Huyện Bù Đăng	70	25402
25402	Xã Thọ Sơn	696	Huyện Bù Đăng	70	25402
25404	Xã Bình Minh	696	Huyện Bù Đăng	70	25405
25405	Xã Bom Bo	696	Huyện Bù Đăng	70	25405
25408	Xã Minh Hưng	696	Huyện Bù Đăng	70	25396
25411	Xã Đoàn Kết	696	Huyện Bù Đăng	70	25396
25414	Xã Đồng Nai	696	Huyện Bù Đăng	70	25402
25417	Xã Đức Liễu	696	Huyện Bù Đăng	70	25417
25420	Xã Thống Nhất	696	Huyện Bù Đăng	70	25420
25423	Xã Nghĩa Trung	696	Huyện Bù Đăng	70	25417
25424	Xã Nghĩa Bình	696	Huyện Bù Đăng	70	25417
25426	Xã Đăng Hà	696	Huyện Bù Đăng	70	25420
25429	Xã Phước Sơn	696	Huyện Bù Đăng	70	25420
25432	Phường Hưng Long	697	Thị xã Chơn Thành	70	25432
25433	Phường Thành Tâm	697	Thị xã Chơn Thành	70	25432
25435	Xã Minh Lập	697	Thị xã Chơn Thành	70	25450
25438	Xã Tân Quan	694	Huyện Hớn Quản	70	25351
25439	Xã Quang Minh	697	Thị xã Chơn Thành	70	25351
25441	Phường Minh Hưng	697	Thị xã Chơn Thành	70	25441
25444	Phường Minh Long	697	Thị xã Chơn Thành	70	25441
25447	Phường Minh Thành	697	Thị xã Chơn Thành	70	25432
25450	Xã Nha Bích	697	Thị xã Chơn Thành	70	25450
25453	Xã Minh Thắng	697	Thị xã Chơn Thành	70	25450
25456	Phường 1	703	Thành phố Tây Ninh	72	25459
25459	Phường 3	703	Thành phố Tây Ninh	72	25459
25462	Phường 4	703	Thành phố Tây Ninh	72	25459 27694
25465	Phường Hiệp Ninh	703	Thành phố Tây Ninh	72	25459
25468	Phường 2	703	Thành phố Tây Ninh	72	25459
25471	Xã Thạnh Tân	703	Thành phố Tây Ninh	72	25480
25474	Xã Tân Bình	703	Thành phố Tây Ninh	72	25480
25477	Xã Bình Minh	703	Thành phố Tây Ninh	72	25480
25480	Phường Ninh Sơn	703	Thành phố Tây Ninh	72	25480
25483	Phường Ninh Thạnh	703	Thành phố Tây Ninh	72	25567
25486	Thị trấn Tân Biên	705	Huyện Tân Biên	72	25486
25489	Xã Tân Lập	705	Huyện Tân Biên	72	25489
25492	Xã Thạnh Bắc	705	Huyện Tân Biên	72	25489
25495	Xã Tân Bình	705	Huyện Tân Biên	72	25486
25498	Xã Thạnh Bình	705	Huyện Tân Biên	72	25498
25501	Xã Thạnh Tây	705	Huyện Tân Biên	72	25486
25504	Xã Hòa Hiệp	705	Huyện Tân Biên	72	25591
25507	Xã Tân Phong	705	Huyện Tân Biên	72	25498 25549
25510	Xã Mỏ Công	705	Huyện Tân Biên	72	25510 25549
25513	Xã Trà Vong	705	Huyện Tân Biên	72	25510 25549
25516	Thị trấn Tân Châu	706	Huyện Tân Châu	72	25516
25519	Xã Tân Hà	706	Huyện Tân Châu	72	25522
25522	Xã Tân Đông	706	Huyện Tân Châu	72	25522
25525	Xã Tân Hội	706	Huyện Tân Châu	72	25525
25528	Xã Tân Hòa	706	Huyện Tân Châu	72	25531
25531	Xã Suối Ngô	706	Huyện Tân Châu	72	25531
25534	Xã Suối Dây	706	Huyện Tân Châu	72	25534 25516
25537	Xã Tân Hiệp	706	Huyện Tân Châu	72	25525
25540	Xã Thạnh Đông	706	Huyện Tân Châu	72	25516
25543	Xã Tân Thành	706	Huyện Tân Châu	72	25534
25546	Xã Tân Phú	706	Huyện Tân Châu	72	25549 25516
25549	Xã Tân Hưng	706	Huyện Tân Châu	72	25549
25552	Thị trấn Dương Minh Châu	707	Huyện Dương Minh Châu	72	25552
25555	Xã Suối Đá	707	Huyện Dương Minh Châu	72	25552 25480
25558	Xã Phan	707	Huyện Dương Minh Châu	72	25480 25552
25561	Xã Phước Ninh	707	Huyện Dương Minh Châu	72	25573
25564	Xã Phước Minh	707	Huyện Dương Minh Châu	72	25579 25552
25567	Xã Bàu Năng	707	Huyện Dương Minh Châu	72	25567
25570	Xã Chà Là	707	Huyện Dương Minh Châu	72	25573 25567
25573	Xã Cầu Khởi	707	Huyện Dương Minh Châu	72	25573
25576	Xã Bến Củi	707	Huyện Dương Minh Châu	72	25579
25579	Xã Lộc Ninh	707	Huyện Dương Minh Châu	72	25579
25582	Xã Truông Mít	707	Huyện Dương Minh Châu	72	25666
25585	Thị trấn Châu Thành	708	Huyện Châu Thành	72	25585
25588	Xã Hảo Đước	708	Huyện Châu Thành	72	25588
25591	Xã Phước Vinh	708	Huyện Châu Thành	72	25591
25594	Xã Đồng Khởi	708	Huyện Châu Thành	72	25585
25597	Xã Thái Bình	708	Huyện Châu Thành	72	25585 25459
25600	Xã An Cơ	708	Huyện Châu Thành	72	25588
25603	Xã Biên Giới	708	Huyện Châu Thành	72	25606
25606	Xã Hòa Thạnh	708	Huyện Châu Thành	72	25606
25609	Xã Trí Bình	708	Huyện Châu Thành	72	25588
25612	Xã Hòa Hội	708	Huyện Châu Thành	72	25606
25615	Xã An Bình	708	Huyện Châu Thành	72	25585
25618	Xã Thanh Điền	708	Huyện Châu Thành	72	25633
25621	Xã Thành Long	708	Huyện Châu Thành	72	25621
25624	Xã Ninh Điền	708	Huyện Châu Thành	72	25621
25627	Xã Long Vĩnh	708	Huyện Châu Thành	72	25684
25630	Phường Long Hoa	709	Thị xã Hòa Thành	72	25630
25633	Phường Hiệp Tân	709	Thị xã Hòa Thành	72	25633
25636	Phường Long Thành Bắc	709	Thị xã Hòa Thành	72	25630
25639	Xã Trường Hòa	709	Thị xã Hòa Thành	72	25630
25642	Xã Trường Đông	709	Thị xã Hòa Thành	72	25630
25645	Phường Long Thành Trung	709	Thị xã Hòa Thành	72	25645
25648	Xã Trường Tây	709	Thị xã Hòa Thành	72	25630
25651	Xã Long Thành Nam	709	Thị xã Hòa Thành	72	25645
25654	Thị trấn Gò Dầu	710	Huyện Gò Dầu	72	25654
25657	Xã Thạnh Đức	710	Huyện Gò Dầu	72	25657
25660	Xã Cẩm Giang	710	Huyện Gò Dầu	72	25657
25663	Xã Hiệp Thạnh	710	Huyện Gò Dầu	72	25663
25666	Xã Bàu Đồn	710	Huyện Gò Dầu	72	25666
25669	Xã Phước Thạnh	710	Huyện Gò Dầu	72	25663
25672	Xã Phước Đông	710	Huyện Gò Dầu	72	25672
25675	Xã Phước Trạch	710	Huyện Gò Dầu	72	25663
25678	Xã Thanh Phước	710	Huyện Gò Dầu	72	25654
25681	Thị trấn Bến Cầu	711	Huyện Bến Cầu	72	25681
25684	Xã Long Chữ	711	Huyện Bến Cầu	72	25684
25687	Xã Long Phước	711	Huyện Bến Cầu	72	25684
25690	Xã Long Giang	711	Huyện Bến Cầu	72	25702
25693	Xã Tiên Thuận	711	Huyện Bến Cầu	72	25681
25696	Xã Long Khánh	711	Huyện Bến Cầu	72	25702
25699	Xã Lợi Thuận	711	Huyện Bến Cầu	72	25681
25702	Xã Long Thuận	711	Huyện Bến Cầu	72	25702
25705	Xã An Thạnh	711	Huyện Bến Cầu	72	25681
25708	Phường Trảng Bàng	712	Thị xã Trảng Bàng	72	25708
25711	Xã Đôn Thuận	712	Thị xã Trảng Bàng	72	25711
25714	Xã Hưng Thuận	712	Thị xã Trảng Bàng	72	25711
25717	Phường Lộc Hưng	712	Thị xã Trảng Bàng	72	25732
25720	Phường Gia Lộc	712	Thị xã Trảng Bàng	72	25672
25723	Phường Gia Bình	712	Thị xã Trảng Bàng	72	25654
25729	Xã Phước Bình	712	Thị xã Trảng Bàng	72	25729
25732	Phường An Tịnh	712	Thị xã Trảng Bàng	72	25732
25735	Phường An Hòa	712	Thị xã Trảng Bàng	72	25708
25738	Xã Phước Chỉ	712	Thị xã Trảng Bàng	72	25729
25741	Phường Hiệp Thành	718	Thành phố Thủ Dầu Một	74	25750 25747
25744	Phường Phú Lợi	718	Thành phố Thủ Dầu Một	74	25750
25747	Phường Phú Cường	718	Thành phố Thủ Dầu Một	74	25747
25750	Phường Phú Hòa	718	Thành phố Thủ Dầu Một	74	25750
25753	Phường Phú Thọ	718	Thành phố Thủ Dầu Một	74	25747
25756	Phường Chánh Nghĩa	718	Thành phố Thủ Dầu Một	74	25747
25759	Phường Định Hòa	718	Thành phố Thủ Dầu Một	74	25771
25760	Phường Hòa Phú	718	Thành phố Thủ Dầu Một	74	25760
25762	Phường Phú Mỹ	718	Thành phố Thủ Dầu Một	74	25760
25763	Phường Phú Tân	718	Thành phố Thủ Dầu Một	74	25760
25765	Phường Tân An	718	Thành phố Thủ Dầu Một	74	25768
25768	Phường Hiệp An	718	Thành phố Thủ Dầu Một	74	25771 25768
25771	Phường Tương Bình Hiệp	718	Thành phố Thủ Dầu Một	74	25771
25774	Phường Chánh Mỹ	718	Thành phố Thủ Dầu Một	74	25771 25747
25777	Thị trấn Dầu Tiếng	720	Huyện Dầu Tiếng	74	25777
25780	Xã Minh Hòa	720	Huyện Dầu Tiếng	74	25780
25783	Xã Minh Thạnh	720	Huyện Dầu Tiếng	74	25780 25792
25786	Xã Minh Tân	720	Huyện Dầu Tiếng	74	25792 25780
25789	Xã Định An	720	Huyện Dầu Tiếng	74	25777
25792	Xã Long Hòa	720	Huyện Dầu Tiếng	74	25792
25795	Xã Định Thành	720	Huyện Dầu Tiếng	74	25777
25798	Xã Định Hiệp	720	Huyện Dầu Tiếng	74	25807 25777
25801	Xã An Lập	720	Huyện Dầu Tiếng	74	25843 25807
25804	Xã Long Tân	720	Huyện Dầu Tiếng	74	25792
25807	Xã Thanh An	720	Huyện Dầu Tiếng	74	25807
25810	Xã Thanh Tuyền	720	Huyện Dầu Tiếng	74	25843 25807
25813	Phường Mỹ Phước	721	Thành phố Bến Cát	74	25813 25840
25816	Xã Trừ Văn Thố	719	Huyện Bàu Bàng	74	25819
25819	Xã Cây Trường II	719	Huyện Bàu Bàng	74	25819
25822	Thị trấn Lai Uyên	719	Huyện Bàu Bàng	74	25822 25819
25825	Xã Tân Hưng	719	Huyện Bàu Bàng	74	25813
25828	Xã Long Nguyên	719	Huyện Bàu Bàng	74	25840
25831	Xã Hưng Hòa	719	Huyện Bàu Bàng	74	25837
25834	Xã Lai Hưng	719	Huyện Bàu Bàng	74	25813
25837	Phường Chánh Phú Hòa	721	Thành phố Bến Cát	74	25837
25840	Phường An Điền	721	Thành phố Bến Cát	74	25840
25843	Phường An Tây	721	Thành phố Bến Cát	74	25843
25846	Phường Thới Hòa	721	Thành phố Bến Cát	74	25846
25849	Phường Hòa Lợi	721	Thành phố Bến Cát	74	25849
25852	Phường Tân Định	721	Thành phố Bến Cát	74	25849
25855	Xã Phú An	721	Thành phố Bến Cát	74	25768
25858	Thị trấn Phước Vĩnh	722	Huyện Phú Giáo	74	25858
25861	Xã An Linh	722	Huyện Phú Giáo	74	25867
25864	Xã Phước Sang	722	Huyện Phú Giáo	74	25864
25865	Xã An Thái	722	Huyện Phú Giáo	74	25864
25867	Xã An Long	722	Huyện Phú Giáo	74	25867
25870	Xã An Bình	722	Huyện Phú Giáo	74	25858
25873	Xã Tân Hiệp	722	Huyện Phú Giáo	74	25864
25876	Xã Tam Lập	722	Huyện Phú Giáo	74	25858 25882
25879	Xã Tân Long	722	Huyện Phú Giáo	74	25867
25882	Xã Vĩnh Hòa	722	Huyện Phú Giáo	74	25882
25885	Xã Phước Hòa	722	Huyện Phú Giáo	74	25882
25888	Phường Uyên Hưng	723	Thành phố Tân Uyên	74	25888
25891	Phường Tân Phước Khánh	723	Thành phố Tân Uyên	74	25891
25894	Xã Tân Định	726	Huyện Bắc Tân Uyên	74	25906
25897	Xã Bình Mỹ	726	Huyện Bắc Tân Uyên	74	25915
25900	Thị trấn Tân Bình	726	Huyện Bắc Tân Uyên	74	25912
25903	Xã Tân Lập	726	Huyện Bắc Tân Uyên	74	25888
25906	Thị trấn Tân Thành	726	Huyện Bắc Tân Uyên	74	25906
25907	Xã Đất Cuốc	726	Huyện Bắc Tân Uyên	74	25906
25908	Xã Hiếu Liêm	726	Huyện Bắc Tân Uyên	74	25909
25909	Xã Lạc An	726	Huyện Bắc Tân Uyên	74	25909
25912	Phường Vĩnh Tân	723	Thành phố Tân Uyên	74	25912
25915	Phường Hội Nghĩa	723	Thành phố Tân Uyên	74	25915
25918	Xã Tân Mỹ	726	Huyện Bắc Tân Uyên	74	25888 25909
25920	Phường Tân Hiệp	723	Thành phố Tân Uyên	74	25920
25921	Phường Khánh Bình	723	Thành phố Tân Uyên	74	25920
25924	Phường Phú Chánh	723	Thành phố Tân Uyên	74	25760
25927	Xã Thường Tân	726	Huyện Bắc Tân Uyên	74	25909
25930	Xã Bạch Đằng	723	Thành phố Tân Uyên	74	25888
25933	Phường Tân Vĩnh Hiệp	723	Thành phố Tân Uyên	74	25891
25936	Phường Thạnh Phước	723	Thành phố Tân Uyên	74	25891
25937	Xã Thạnh Hội	723	Thành phố Tân Uyên	74	25891
25939	Phường Thái Hòa	723	Thành phố Tân Uyên	74	25891 25945
25942	Phường Dĩ An	724	Thành phố Dĩ An	74	25942
25945	Phường Tân Bình	724	Thành phố Dĩ An	74	25945
25948	Phường Tân Đông Hiệp	724	Thành phố Dĩ An	74	25945 25942
25951	Phường Bình An	724	Thành phố Dĩ An	74	25951
25954	Phường Bình Thắng	724	Thành phố Dĩ An	74	25951
25957	Phường Đông Hòa	724	Thành phố Dĩ An	74	25951
25960	Phường An Bình	724	Thành phố Dĩ An	74	25942
25963	Phường An Thạnh	725	Thành phố Thuận An	74	25978
25966	Phường Lái Thiêu	725	Thành phố Thuận An	74	25966
25969	Phường Bình Chuẩn	725	Thành phố Thuận An	74	25969 25975
25972	Phường Thuận Giao	725	Thành phố Thuận An	74	25969
25975	Phường An Phú	725	Thành phố Thuận An	74	25975
25978	Phường Hưng Định	725	Thành phố Thuận An	74	25978
25981	Xã An Sơn	725	Thành phố Thuận An	74	25978
25984	Phường Bình Nhâm	725	Thành phố Thuận An	74	25966
25987	Phường Bình Hòa	725	Thành phố Thuận An	74	25987
25990	Phường Vĩnh Phú	725	Thành phố Thuận An	74	25966 25987
25993	Phường Trảng Dài	731	Thành phố Biên Hòa	75	25993
25996	Phường Tân Phong	731	Thành phố Biên Hòa	75	26188
25999	Phường Tân Biên	731	Thành phố Biên Hòa	75	26020
26002	Phường Hố Nai	731	Thành phố Biên Hòa	75	26020
26005	Phường Tân Hòa	731	Thành phố Biên Hòa	75	26005
26008	Phường Tân Hiệp	731	Thành phố Biên Hòa	75	26017
26011	Phường Bửu Long	731	Thành phố Biên Hòa	75	26041
26014	Phường Tân Mai	731	Thành phố Biên Hòa	75	26017
26017	Phường Tam Hiệp	731	Thành phố Biên Hòa	75	26017
26020	Phường Long Bình	731	Thành phố Biên Hòa	75	26020
26023	Phường Quang Vinh	731	Thành phố Biên Hòa	75	26041
26029	Phường Thống Nhất	731	Thành phố Biên Hòa	75	26041
26041	Phường Trung Dũng	731	Thành phố Biên Hòa	75	26041
26047	Phường Bình Đa	731	Thành phố Biên Hòa	75	26017
26050	Phường An Bình	731	Thành phố Biên Hòa	75	26041
26053	Phường Bửu Hòa	731	Thành phố Biên Hòa	75	26068
26056	Phường Long Bình Tân	731	Thành phố Biên Hòa	75	26380
26059	Phường Tân Vạn	731	Thành phố Biên Hòa	75	26068
26062	Phường Tân Hạnh	731	Thành phố Biên Hòa	75	26068
26065	Phường Hiệp Hòa	731	Thành phố Biên Hòa	75	26041
26068	Phường Hóa An	731	Thành phố Biên Hòa	75	26068
26077	Phường Xuân Bình	732	Thành phố Long Khánh	75	26080
26080	Phường Xuân An	732	Thành phố Long Khánh	75	26080
26083	Phường Xuân Hòa	732	Thành phố Long Khánh	75	26080
26086	Phường Phú Bình	732	Thành phố Long Khánh	75	26080
26089	Xã Bình Lộc	732	Thành phố Long Khánh	75	26089
26092	Xã Bảo Quang	732	Thành phố Long Khánh	75	26098
26095	Phường Suối Tre	732	Thành phố Long Khánh	75	26089
26098	Phường Bảo Vinh	732	Thành phố Long Khánh	75	26098
26101	Phường Xuân Lập	732	Thành phố Long Khánh	75	26104
26104	Phường Bàu Sen	732	Thành phố Long Khánh	75	26104
26107	Xã Bàu Trâm	732	Thành phố Long Khánh	75	26080
26110	Phường Xuân Tân	732	Thành phố Long Khánh	75	26113
26113	Xã Hàng Gòn	732	Thành phố Long Khánh	75	26113
26116	Thị trấn Tân Phú	734	Huyện Tân Phú	75	26116
26119	Xã Đắc Lua	734	Huyện Tân Phú	75	26119
26122	Xã Nam Cát Tiên	734	Huyện Tân Phú	75	26122
26125	Xã Phú An	734	Huyện Tân Phú	75	26122
26131	Xã Tà Lài	734	Huyện Tân Phú	75	26134
26134	Xã Phú Lập	734	Huyện Tân Phú	75	26134
26140	Xã Phú Thịnh	734	Huyện Tân Phú	75	26134
26143	Xã Thanh Sơn	734	Huyện Tân Phú	75	26158
26146	Xã Phú Sơn	734	Huyện Tân Phú	75	26158
26149	Xã Phú Xuân	734	Huyện Tân Phú	75	26116
26152	Xã Phú Lộc	734	Huyện Tân Phú	75	26116
26155	Xã Phú Lâm	734	Huyện Tân Phú	75	26158
26158	Xã Phú Bình	734	Huyện Tân Phú	75	26158
26161	Xã Phú Thanh	734	Huyện Tân Phú	75	26116
26164	Xã Trà Cổ	734	Huyện Tân Phú	75	26116
26167	Xã Phú Điền	734	Huyện Tân Phú	75	26221
26170	Thị trấn Vĩnh An	735	Huyện Vĩnh Cửu	75	26170
26173	Xã Phú Lý	735	Huyện Vĩnh Cửu	75	26173
26176	Xã Trị An	735	Huyện Vĩnh Cửu	75	26170
26179	Xã Tân An	735	Huyện Vĩnh Cửu	75	26179
26182	Xã Vĩnh Tân	735	Huyện Vĩnh Cửu	75	26179
26185	Xã Bình Lợi	735	Huyện Vĩnh Cửu	75	26188
26188	Xã Thạnh Phú	735	Huyện Vĩnh Cửu	75	26188
26191	Xã Thiện Tân	735	Huyện Vĩnh Cửu	75	25993
26194	Xã Tân Bình	735	Huyện Vĩnh Cửu	75	26188
26200	Xã Mã Đà	735	Huyện Vĩnh Cửu	75	26170
26206	Thị trấn Định Quán	736	Huyện Định Quán	75	26206
26209	Xã Thanh Sơn	736	Huyện Định Quán	75	26209
26212	Xã Phú Tân	736	Huyện Định Quán	75	26215
26215	Xã Phú Vinh	736	Huyện Định Quán	75	26215
26218	Xã Phú Lợi	736	Huyện Định Quán	75	26221
26221	Xã Phú Hòa	736	Huyện Định Quán	75	26221
26224	Xã Ngọc Định	736	Huyện Định Quán	75	26206
26227	Xã La Ngà	736	Huyện Định Quán	75	26227
26230	Xã Gia Canh	736	Huyện Định Quán	75	26206
26233	Xã Phú Ngọc	736	Huyện Định Quán	75	26206
26236	Xã Phú Cường	736	Huyện Định Quán	75	26299
26239	Xã Túc Trưng	736	Huyện Định Quán	75	26227
26242	Xã Phú Túc	736	Huyện Định Quán	75	26299
26245	Xã Suối Nho	736	Huyện Định Quán	75	26428
26248	Thị trấn Trảng Bom	737	Huyện Trảng Bom	75	26248
26251	Xã Thanh Bình	737	Huyện Trảng Bom	75	26254
26254	Xã Cây Gáo	737	Huyện Trảng Bom	75	26254
26257	Xã Bàu Hàm	737	Huyện Trảng Bom	75	26254
26260	Xã Sông Thao	737	Huyện Trảng Bom	75	26254
26263	Xã Sông Trầu	737	Huyện Trảng Bom	75	26248
26266	Xã Đông Hòa	737	Huyện Trảng Bom	75	26281
26269	Xã Bắc Sơn	737	Huyện Trảng Bom	75	26278
26272	Xã Hố Nai 3	737	Huyện Trảng Bom	75	26005
26275	Xã Tây Hòa	737	Huyện Trảng Bom	75	26281
26278	Xã Bình Minh	737	Huyện Trảng Bom	75	26278
26281	Xã Trung Hòa	737	Huyện Trảng Bom	75	26281
26284	Xã Đồi 61	737	Huyện Trảng Bom	75	26296
26287	Xã Hưng Thịnh	737	Huyện Trảng Bom	75	26281
26290	Xã Quảng Tiến	737	Huyện Trảng Bom	75	26248
26293	Xã Giang Điền	737	Huyện Trảng Bom	75	26248
26296	Xã An Viễn	737	Huyện Trảng Bom	75	26296
26299	Xã Gia Tân 1	738	Huyện Thống Nhất	75	26299
26302	Xã Gia Tân 2	738	Huyện Thống Nhất	75	26299
26305	Xã Gia Tân 3	738	Huyện Thống Nhất	75	26311
26308	Xã Gia Kiệm	738	Huyện Thống Nhất	75	26311
26311	Xã Quang Trung	738	Huyện Thống Nhất	75	26311
26314	Xã Bàu Hàm 2	738	Huyện Thống Nhất	75	26326
26317	Xã Hưng Lộc	738	Huyện Thống Nhất	75	26326
26320	Xã Lộ 25	738	Huyện Thống Nhất	75	26326
26323	Xã Xuân Thiện	738	Huyện Thống Nhất	75	26089
26326	Thị trấn Dầu Giây	738	Huyện Thống Nhất	75	26326
26329	Xã Sông Nhạn	739	Huyện Cẩm Mỹ	75	26332
26332	Xã Xuân Quế	739	Huyện Cẩm Mỹ	75	26332
26335	Xã Nhân Nghĩa	739	Huyện Cẩm Mỹ	75	26341
26338	Xã Xuân Đường	739	Huyện Cẩm Mỹ	75	26347
26341	Thị trấn Long Giao	739	Huyện Cẩm Mỹ	75	26341
26344	Xã Xuân Mỹ	739	Huyện Cẩm Mỹ	75	26341
26347	Xã Thừa Đức	739	Huyện Cẩm Mỹ	75	26347
26350	Xã Bảo Bình	739	Huyện Cẩm Mỹ	75	26341
26353	Xã Xuân Bảo	739	Huyện Cẩm Mỹ	75	26461
26356	Xã Xuân Tây	739	Huyện Cẩm Mỹ	75	26359
26359	Xã Xuân Đông	739	Huyện Cẩm Mỹ	75	26359
26362	Xã Sông Ray	739	Huyện Cẩm Mỹ	75	26362
26365	Xã Lâm San	739	Huyện Cẩm Mỹ	75	26362
26368	Thị trấn Long Thành	740	Huyện Long Thành	75	26368
26371	Phường An Hòa	731	Thành phố Biên Hòa	75	26380
26374	Phường Tam Phước	731	Thành phố Biên Hòa	75	26374
26377	Phường Phước Tân	731	Thành phố Biên Hòa	75	26377
26380	Xã Long Hưng	731	Thành phố Biên Hòa	75	26380
26383	Xã An Phước	740	Huyện Long Thành	75	26383
26386	Xã Bình An	740	Huyện Long Thành	75	26389
26389	Xã Long Đức	740	Huyện Long Thành	75	26389
26392	Xã Lộc An	740	Huyện Long Thành	75	26368
26395	Xã Bình Sơn	740	Huyện Long Thành	75	26368
26398	Xã Tam An	740	Huyện Long Thành	75	26383
26401	Xã Cẩm Đường	740	Huyện Long Thành	75	26347
26404	Xã Long An	740	Huyện Long Thành	75	26368
26410	Xã Bàu Cạn	740	Huyện Long Thành	75	26413
26413	Xã Long Phước	740	Huyện Long Thành	75	26413
26416	Xã Phước Bình	740	Huyện Long Thành	75	26422
26419	Xã Tân Hiệp	740	Huyện Long Thành	75	26422
26422	Xã Phước Thái	740	Huyện Long Thành	75	26422
26425	Thị trấn Gia Ray	741	Huyện Xuân Lộc	75	26425
26428	Xã Xuân Bắc	741	Huyện Xuân Lộc	75	26428
26431	Xã Suối Cao	741	Huyện Xuân Lộc	75	26434
26434	Xã Xuân Thành	741	Huyện Xuân Lộc	75	26434
26437	Xã Xuân Thọ	741	Huyện Xuân Lộc	75	26425
26440	Xã Xuân Trường	741	Huyện Xuân Lộc	75	26425
26443	Xã Xuân Hòa	741	Huyện Xuân Lộc	75	26446
26446	Xã Xuân Hưng	741	Huyện Xuân Lộc	75	26446
26449	Xã Xuân Tâm	741	Huyện Xuân Lộc	75	26446 26359
26452	Xã Suối Cát	741	Huyện Xuân Lộc	75	26425
26455	Xã Xuân Hiệp	741	Huyện Xuân Lộc	75	26425
26458	Xã Xuân Phú	741	Huyện Xuân Lộc	75	26458
26461	Xã Xuân Định	741	Huyện Xuân Lộc	75	26461
26464	Xã Bảo Hòa	741	Huyện Xuân Lộc	75	26461
26467	Xã Lang Minh	741	Huyện Xuân Lộc	75	26458
26470	Xã Phước Thiền	742	Huyện Nhơn Trạch	75	26485
26473	Xã Long Tân	742	Huyện Nhơn Trạch	75	26485
26476	Xã Đại Phước	742	Huyện Nhơn Trạch	75	26491
26479	Thị trấn Hiệp Phước	742	Huyện Nhơn Trạch	75	26485
26482	Xã Phú Hữu	742	Huyện Nhơn Trạch	75	26491
26485	Xã Phú Hội	742	Huyện Nhơn Trạch	75	26485
26488	Xã Phú Thạnh	742	Huyện Nhơn Trạch	75	26485
26491	Xã Phú Đông	742	Huyện Nhơn Trạch	75	26491
26494	Xã Long Thọ	742	Huyện Nhơn Trạch	75	26503
26497	Xã Vĩnh Thanh	742	Huyện Nhơn Trạch	75	26503
26500	Xã Phước Khánh	742	Huyện Nhơn Trạch	75	26491
26503	Xã Phước An	742	Huyện Nhơn Trạch	75	26503
26506	Phường 1	747	Thành phố Vũng Tàu	77	26506
26508	Phường Thắng Tam	747	Thành phố Vũng Tàu	77	26506
26509	Phường 2	747	Thành phố Vũng Tàu	77	26506
26512	Phường 3	747	Thành phố Vũng Tàu	77	26506
26515	Phường 4	747	Thành phố Vũng Tàu	77	26506
26518	Phường 5	747	Thành phố Vũng Tàu	77	26506
26521	Phường Thắng Nhì	747	Thành phố Vũng Tàu	77	26506
26524	Phường 7	747	Thành phố Vũng Tàu	77	26526
26526	Phường Nguyễn An Ninh	747	Thành phố Vũng Tàu	77	26526
26527	Phường 8	747	Thành phố Vũng Tàu	77	26526
26530	Phường 9	747	Thành phố Vũng Tàu	77	26526
26533	Phường Thắng Nhất	747	Thành phố Vũng Tàu	77	26536
26535	Phường Rạch Dừa	747	Thành phố Vũng Tàu	77	26536
26536	Phường 10	747	Thành phố Vũng Tàu	77	26536
26539	Phường 11	747	Thành phố Vũng Tàu	77	26542
26542	Phường 12	747	Thành phố Vũng Tàu	77	26542
26545	Xã Long Sơn	747	Thành phố Vũng Tàu	77	26545
26548	Phường Phước Hưng	748	Thành phố Bà Rịa	77	26560
26554	Phường Phước Nguyên	748	Thành phố Bà Rịa	77	26560
26557	Phường Long Toàn	748	Thành phố Bà Rịa	77	26560
26558	Phường Long Tâm	748	Thành phố Bà Rịa	77	26572
26560	Phường Phước Trung	748	Thành phố Bà Rịa	77	26560
26563	Phường Long Hương	748	Thành phố Bà Rịa	77	26566
26566	Phường Kim Dinh	748	Thành phố Bà Rịa	77	26566
26567	Xã Tân Hưng	748	Thành phố Bà Rịa	77	26566
26569	Xã Long Phước	748	Thành phố Bà Rịa	77	26572
26572	Xã Hòa Long	748	Thành phố Bà Rịa	77	26572
26574	Xã Bàu Chinh	750	Huyện Châu Đức	77	26608
26575	Thị trấn Ngãi Giao	750	Huyện Châu Đức	77	26575
26578	Xã Bình Ba	750	Huyện Châu Đức	77	26575
26581	Xã Suối Nghệ	750	Huyện Châu Đức	77	26575
26584	Xã Xuân Sơn	750	Huyện Châu Đức	77	26584
26587	Xã Sơn Bình	750	Huyện Châu Đức	77	26584
26590	Xã Bình Giã	750	Huyện Châu Đức	77	26590
26593	Xã Bình Trung	750	Huyện Châu Đức	77	26590
26596	Xã Xà Bang	750	Huyện Châu Đức	77	26596
26599	Xã Cù Bị	750	Huyện Châu Đức	77	26596
26602	Xã Láng Lớn	750	Huyện Châu Đức	77	26608
26605	Xã Quảng Thành	750	Huyện Châu Đức	77	26590
26608	Thị trấn Kim Long	750	Huyện Châu Đức	77	26608
26611	Xã Suối Rao	750	Huyện Châu Đức	77	26584
26614	Xã Đá Bạc	750	Huyện Châu Đức	77	26617
26617	Xã Nghĩa Thành	750	Huyện Châu Đức	77	26617
26620	Thị trấn Phước Bửu	751	Huyện Xuyên Mộc	77	26620
26623	Xã Phước Thuận	751	Huyện Xuyên Mộc	77	26620
26626	Xã Phước Tân	751	Huyện Xuyên Mộc	77	26620
26629	Xã Xuyên Mộc	751	Huyện Xuyên Mộc	77	26632
26632	Xã Bông Trang	751	Huyện Xuyên Mộc	77	26632
26635	Xã Tân Lâm	751	Huyện Xuyên Mộc	77	26638
26638	Xã Bàu Lâm	751	Huyện Xuyên Mộc	77	26638
26641	Xã Hòa Bình	751	Huyện Xuyên Mộc	77	26641
26644	Xã Hòa Hưng	751	Huyện Xuyên Mộc	77	26641
26647	Xã Hòa Hiệp	751	Huyện Xuyên Mộc	77	26647
26650	Xã Hòa Hội	751	Huyện Xuyên Mộc	77	26641
26653	Xã Bưng Riềng	751	Huyện Xuyên Mộc	77	26632
26656	Xã Bình Châu	751	Huyện Xuyên Mộc	77	26656
26659	Thị trấn Long Điền	753	Huyện Long Đất	77	26659
26662	Thị trấn Long Hải	753	Huyện Long Đất	77	26662
26668	Xã Tam An	753	Huyện Long Đất	77	26659
26674	Xã Phước Tỉnh	753	Huyện Long Đất	77	26662
26677	Xã Phước Hưng	753	Huyện Long Đất	77	26662
26680	Thị trấn Đất Đỏ	753	Huyện Long Đất	77	26680
26683	Xã Phước Long Thọ	753	Huyện Long Đất	77	26680
26686	Xã Phước Hội	753	Huyện Long Đất	77	26686
26689	Thị trấn Phước Hải	753	Huyện Long Đất	77	26686
26695	Xã Long Tân	753	Huyện Long Đất	77	26680
26698	Xã Láng Dài	753	Huyện Long Đất	77	26680
26704	Phường Phú Mỹ	754	Thành phố Phú Mỹ	77	26704
26707	Phường Tân Hòa	754	Thành phố Phú Mỹ	77	26710
26710	Phường Tân Hải	754	Thành phố Phú Mỹ	77	26710
26713	Phường Phước Hòa	754	Thành phố Phú Mỹ	77	26713
26716	Phường Tân Phước	754	Thành phố Phú Mỹ	77	26713
26719	Phường Mỹ Xuân	754	Thành phố Phú Mỹ	77	26704
26722	Xã Sông Xoài	754	Thành phố Phú Mỹ	77	26725
26725	Phường Hắc Dịch	754	Thành phố Phú Mỹ	77	26725
26728	Xã Châu Pha	754	Thành phố Phú Mỹ	77	26728
26731	Xã Tóc Tiên	754	Thành phố Phú Mỹ	77	26728
26734	Phường Tân Định	760	Quận 1	79	26737
26737	Phường Đa Kao	760	Quận 1	79	26740 26737
26740	Phường Bến Nghé	760	Quận 1	79	26740
26743	Phường Bến Thành	760	Quận 1	79	26743
26746	Phường Nguyễn Thái Bình	760	Quận 1	79	26743 26740
26749	Phường Phạm Ngũ Lão	760	Quận 1	79	26743
26752	Phường Cầu Ông Lãnh	760	Quận 1	79	26743 26758
26755	Phường Cô Giang	760	Quận 1	79	26758
26758	Phường Nguyễn Cư Trinh	760	Quận 1	79	26758
26761	Phường Cầu Kho	760	Quận 1	79	26758
26764	Phường Thạnh Xuân	761	Quận 12	79	26773
26767	Phường Thạnh Lộc	761	Quận 12	79	26767
26770	Phường Hiệp Thành	761	Quận 12	79	26782
26773	Phường Thới An	761	Quận 12	79	26773
26776	Phường Tân Chánh Hiệp	761	Quận 12	79	26785
26779	Phường An Phú Đông	761	Quận 12	79	26767
26782	Phường Tân Thới Hiệp	761	Quận 12	79	26782
26785	Phường Trung Mỹ Tây	761	Quận 12	79	26785
26787	Phường Tân Hưng Thuận	761	Quận 12	79	26791
26788	Phường Đông Hưng Thuận	761	Quận 12	79	26791
26791	Phường Tân Thới Nhất	761	Quận 12	79	26791
26794	Phường Linh Xuân	769	Thành phố Thủ Đức	79	26800
26797	Phường Bình Chiểu	769	Thành phố Thủ Đức	79	26803
26800	Phường Linh Trung	769	Thành phố Thủ Đức	79	26800
26803	Phường Tam Bình	769	Thành phố Thủ Đức	79	26803
26806	Phường Tam Phú	769	Thành phố Thủ Đức	79	26803
26809	Phường Hiệp Bình Phước	769	Thành phố Thủ Đức	79	26809
26812	Phường Hiệp Bình Chánh	769	Thành phố Thủ Đức	79	26809
26815	Phường Linh Chiểu	769	Thành phố Thủ Đức	79	26824
26818	Phường Linh Tây	769	Thành phố Thủ Đức	79	26824 26800
26821	Phường Linh Đông	769	Thành phố Thủ Đức	79	26824 26809
26824	Phường Bình Thọ	769	Thành phố Thủ Đức	79	26824
26827	Phường Trường Thọ	769	Thành phố Thủ Đức	79	26824
26830	Phường Long Bình	769	Thành phố Thủ Đức	79	26833
26833	Phường Long Thạnh Mỹ	769	Thành phố Thủ Đức	79	26833 26842
26836	Phường Tân Phú	769	Thành phố Thủ Đức	79	26842
26839	Phường Hiệp Phú	769	Thành phố Thủ Đức	79	26842
26842	Phường Tăng Nhơn Phú A	769	Thành phố Thủ Đức	79	26842
26845	Phường Tăng Nhơn Phú B	769	Thành phố Thủ Đức	79	26842
26848	Phường Phước Long B	769	Thành phố Thủ Đức	79	26848
26851	Phường Phước Long A	769	Thành phố Thủ Đức	79	26848
26854	Phường Trường Thạnh	769	Thành phố Thủ Đức	79	26857
26857	Phường Long Phước	769	Thành phố Thủ Đức	79	26857
26860	Phường Long Trường	769	Thành phố Thủ Đức	79	26860
26863	Phường Phước Bình	769	Thành phố Thủ Đức	79	26848
26866	Phường Phú Hữu	769	Thành phố Thủ Đức	79	26860
26872	Phường 15	764	Quận Gò Vấp	79	26878
26875	Phường 17	764	Quận Gò Vấp	79	26884
26876	Phường 6	764	Quận Gò Vấp	79	26876
26878	Phường 16	764	Quận Gò Vấp	79	26878
26881	Phường 12	764	Quận Gò Vấp	79	26882
26882	Phường 14	764	Quận Gò Vấp	79	26882
26884	Phường 10	764	Quận Gò Vấp	79	26884
26887	Phường 5	764	Quận Gò Vấp	79	26876
26890	Phường 1	764	Quận Gò Vấp	79	26890
26898	Phường 8	764	Quận Gò Vấp	79	26898
26899	Phường 11	764	Quận Gò Vấp	79	26898
26902	Phường 3	764	Quận Gò Vấp	79	26890
26905	Phường 13	765	Quận Bình Thạnh	79	26905
26908	Phường 11	765	Quận Bình Thạnh	79	26905
26911	Phường 27	765	Quận Bình Thạnh	79	26911
26914	Phường 26	765	Quận Bình Thạnh	79	26929
26917	Phường 12	765	Quận Bình Thạnh	79	26929
26920	Phường 25	765	Quận Bình Thạnh	79	26956
26923	Phường 5	765	Quận Bình Thạnh	79	26905
26926	Phường 7	765	Quận Bình Thạnh	79	26944
26929	Phường 14	765	Quận Bình Thạnh	79	26929
26941	Phường 2	765	Quận Bình Thạnh	79	26944
26944	Phường 1	765	Quận Bình Thạnh	79	26944
26950	Phường 17	765	Quận Bình Thạnh	79	26944
26953	Phường 19	765	Quận Bình Thạnh	79	26956
26956	Phường 22	765	Quận Bình Thạnh	79	26956
26962	Phường 28	765	Quận Bình Thạnh	79	26911
26965	Phường 2	766	Quận Tân Bình	79	26977
26968	Phường 4	766	Quận Tân Bình	79	26968
26971	Phường 12	766	Quận Tân Bình	79	26983
26974	Phường 13	766	Quận Tân Bình	79	27004
26977	Phường 1	766	Quận Tân Bình	79	26977
26980	Phường 3	766	Quận Tân Bình	79	26977
26983	Phường 11	766	Quận Tân Bình	79	26983
26986	Phường 7	766	Quận Tân Bình	79	26968
26989	Phường 5	766	Quận Tân Bình	79	26968
26992	Phường 10	766	Quận Tân Bình	79	26983
26995	Phường 6	766	Quận Tân Bình	79	26995
26998	Phường 8	766	Quận Tân Bình	79	26995
27001	Phường 9	766	Quận Tân Bình	79	26995
27004	Phường 14	766	Quận Tân Bình	79	27004
27007	Phường 15	766	Quận Tân Bình	79	27007 27004
27010	Phường Tân Sơn Nhì	767	Quận Tân Phú	79	27019
27013	Phường Tây Thạnh	767	Quận Tân Phú	79	27013
27016	Phường Sơn Kỳ	767	Quận Tân Phú	79	27013 27439 27019
27019	Phường Tân Quý	767	Quận Tân Phú	79	27022 27019
27022	Phường Tân Thành	767	Quận Tân Phú	79	27019 27022 27031
27025	Phường Phú Thọ Hòa	767	Quận Tân Phú	79	27022
27028	Phường Phú Thạnh	767	Quận Tân Phú	79	27028
27031	Phường Phú Trung	767	Quận Tân Phú	79	27031
27034	Phường Hòa Thạnh	767	Quận Tân Phú	79	27031
27037	Phường Hiệp Tân	767	Quận Tân Phú	79	27028
27040	Phường Tân Thới Hòa	767	Quận Tân Phú	79	27028 27031
27043	Phường 4	768	Quận Phú Nhuận	79	27043
27046	Phường 5	768	Quận Phú Nhuận	79	27043
27049	Phường 9	768	Quận Phú Nhuận	79	27043
27052	Phường 7	768	Quận Phú Nhuận	79	27058
27058	Phường 1	768	Quận Phú Nhuận	79	27058
27061	Phường 2	768	Quận Phú Nhuận	79	27058
27064	Phường 8	768	Quận Phú Nhuận	79	27073
27070	Phường 10	768	Quận Phú Nhuận	79	27073
27073	Phường 11	768	Quận Phú Nhuận	79	27073
27076	Phường 15	768	Quận Phú Nhuận	79	27073 27058
27085	Phường 13	768	Quận Phú Nhuận	79	27073
27088	Phường Thảo Điền	769	Thành phố Thủ Đức	79	27094
27091	Phường An Phú	769	Thành phố Thủ Đức	79	27097 27094
27094	Phường An Khánh	769	Thành phố Thủ Đức	79	27094
27097	Phường Bình Trưng Đông	769	Thành phố Thủ Đức	79	27097
27100	Phường Bình Trưng Tây	769	Thành phố Thủ Đức	79	27097
27109	Phường Cát Lái	769	Thành phố Thủ Đức	79	27112
27112	Phường Thạnh Mỹ Lợi	769	Thành phố Thủ Đức	79	27112
27115	Phường An Lợi Đông	769	Thành phố Thủ Đức	79	27094
27118	Phường Thủ Thiêm	769	Thành phố Thủ Đức	79	27094
27127	Phường 14	770	Quận 3	79	27142
27130	Phường 12	770	Quận 3	79	27142
27133	Phường 11	770	Quận 3	79	27142
27139	Phường Võ Thị Sáu	770	Quận 3	79	27139
27142	Phường 9	770	Quận 3	79	27142
27148	Phường 4	770	Quận 3	79	27154 27139
27151	Phường 5	770	Quận 3	79	27154
27154	Phường 3	770	Quận 3	79	27154
27157	Phường 2	770	Quận 3	79	27154
27160	Phường 1	770	Quận 3	79	27154
27163	Phường 15	771	Quận 10	79	27163
27166	Phường 13	771	Quận 10	79	27163
27169	Phường 14	771	Quận 10	79	27169 27163
27172	Phường 12	771	Quận 10	79	27163
27178	Phường 10	771	Quận 10	79	27190
27181	Phường 9	771	Quận 10	79	27190
27184	Phường 1	771	Quận 10	79	27190
27187	Phường 8	771	Quận 10	79	27169
27190	Phường 2	771	Quận 10	79	27190
27193	Phường 4	771	Quận 10	79	27190
27202	Phường 6	771	Quận 10	79	27169
27208	Phường 15	772	Quận 11	79	27226
27211	Phường 5	772	Quận 11	79	27211
27214	Phường 14	772	Quận 11	79	27211
27220	Phường 3	772	Quận 11	79	27232
27226	Phường 11	772	Quận 11	79	27226
27229	Phường 8	772	Quận 11	79	27226 27232
27232	Phường 10	772	Quận 11	79	27232
27238	Phường 7	772	Quận 11	79	27238
27247	Phường 1	772	Quận 11	79	27238
27253	Phường 16	772	Quận 11	79	27238
27259	Phường 13	773	Quận 4	79	27259
27265	Phường 9	773	Quận 4	79	27265
27271	Phường 8	773	Quận 4	79	27265
27277	Phường 18	773	Quận 4	79	27259
27283	Phường 4	773	Quận 4	79	27265 27286
27286	Phường 3	773	Quận 4	79	27286
27289	Phường 16	773	Quận 4	79	27259
27292	Phường 2	773	Quận 4	79	27286 27265
27295	Phường 15	773	Quận 4	79	27265 27259
27298	Phường 1	773	Quận 4	79	27286
27301	Phường 4	774	Quận 5	79	27301
27304	Phường 9	774	Quận 5	79	27316
27307	Phường 2	774	Quận 5	79	27301
27310	Phường 12	774	Quận 5	79	27343
27316	Phường 7	774	Quận 5	79	27316
27325	Phường 1	774	Quận 5	79	27301
27328	Phường 11	774	Quận 5	79	27343
27331	Phường 14	774	Quận 5	79	27343
27334	Phường 5	774	Quận 5	79	27316
27343	Phường 13	774	Quận 5	79	27343
27346	Phường 14	775	Quận 6	79	27349
27349	Phường 13	775	Quận 6	79	27349
27352	Phường 9	775	Quận 6	79	27367
27358	Phường 12	775	Quận 6	79	27349
27364	Phường 11	775	Quận 6	79	27364
27367	Phường 2	775	Quận 6	79	27367
27373	Phường 1	775	Quận 6	79	27373
27376	Phường 8	775	Quận 6	79	27373
27382	Phường 7	775	Quận 6	79	27373
27385	Phường 10	775	Quận 6	79	27364
27397	Phường Rạch Ông	776	Quận 8	79	27418
27403	Phường Hưng Phú	776	Quận 8	79	27418
27409	Phường 4	776	Quận 8	79	27418
27415	Phường Xóm Củi	776	Quận 8	79	27427
27418	Phường 5	776	Quận 8	79	27418 27424
27421	Phường 14	776	Quận 8	79	27427
27424	Phường 6	776	Quận 8	79	27424
27427	Phường 15	776	Quận 8	79	27427
27430	Phường 16	776	Quận 8	79	27427 27364 27595
27433	Phường 7	776	Quận 8	79	27424 27619
27436	Phường Bình Hưng Hòa	777	Quận Bình Tân	79	27439
27439	Phường Bình Hưng Hòa A	777	Quận Bình Tân	79	27448 27439
27442	Phường Bình Hưng Hòa B	777	Quận Bình Tân	79	27442
27445	Phường Bình Trị Đông	777	Quận Bình Tân	79	27448
27448	Phường Bình Trị Đông A	777	Quận Bình Tân	79	27448 27442
27451	Phường Bình Trị Đông B	777	Quận Bình Tân	79	27460
27454	Phường Tân Tạo	777	Quận Bình Tân	79	27457 27442 27604
27457	Phường Tân Tạo A	777	Quận Bình Tân	79	27457 27595
27460	Phường An Lạc	777	Quận Bình Tân	79	27460
27463	Phường An Lạc A	777	Quận Bình Tân	79	27460
27466	Phường Tân Thuận Đông	778	Quận 7	79	27478
27469	Phường Tân Thuận Tây	778	Quận 7	79	27478
27472	Phường Tân Kiểng	778	Quận 7	79	27475
27475	Phường Tân Hưng	778	Quận 7	79	27475
27478	Phường Bình Thuận	778	Quận 7	79	27478
27481	Phường Tân Quy	778	Quận 7	79	27475
27484	Phường Phú Thuận	778	Quận 7	79	27484
27487	Phường Tân Phú	778	Quận 7	79	27487
27490	Phường Tân Phong	778	Quận 7	79	27475
27493	Phường Phú Mỹ	778	Quận 7	79	27487 27484
27496	Thị trấn Củ Chi	783	Huyện Củ Chi	79	27496
27499	Xã Phú Mỹ Hưng	783	Huyện Củ Chi	79	27508
27502	Xã An Phú	783	Huyện Củ Chi	79	27508
27505	Xã Trung Lập Thượng	783	Huyện Củ Chi	79	27526
27508	Xã An Nhơn Tây	783	Huyện Củ Chi	79	27508
27511	Xã Nhuận Đức	783	Huyện Củ Chi	79	27511
27514	Xã Phạm Văn Cội	783	Huyện Củ Chi	79	27511
27517	Xã Phú Hòa Đông	783	Huyện Củ Chi	79	27541
27520	Xã Trung Lập Hạ	783	Huyện Củ Chi	79	27511
27523	Xã Trung An	783	Huyện Củ Chi	79	27544
27526	Xã Phước Thạnh	783	Huyện Củ Chi	79	27526
27529	Xã Phước Hiệp	783	Huyện Củ Chi	79	27496
27532	Xã Tân An Hội	783	Huyện Củ Chi	79	27496
27535	Xã Phước Vĩnh An	783	Huyện Củ Chi	79	27553
27538	Xã Thái Mỹ	783	Huyện Củ Chi	79	27526
27541	Xã Tân Thạnh Tây	783	Huyện Củ Chi	79	27541
27544	Xã Hòa Phú	783	Huyện Củ Chi	79	27544
27547	Xã Tân Thạnh Đông	783	Huyện Củ Chi	79	27541
27550	Xã Bình Mỹ	783	Huyện Củ Chi	79	27544
27553	Xã Tân Phú Trung	783	Huyện Củ Chi	79	27553
27556	Xã Tân Thông Hội	783	Huyện Củ Chi	79	27553
27559	Thị trấn Hóc Môn	784	Huyện Hóc Môn	79	27559
27562	Xã Tân Hiệp	784	Huyện Hóc Môn	79	27559
27565	Xã Nhị Bình	784	Huyện Hóc Môn	79	27568
27568	Xã Đông Thạnh	784	Huyện Hóc Môn	79	27568
27571	Xã Tân Thới Nhì	784	Huyện Hóc Môn	79	27577
27574	Xã Thới Tam Thôn	784	Huyện Hóc Môn	79	27568
27577	Xã Xuân Thới Sơn	784	Huyện Hóc Môn	79	27577
27580	Xã Tân Xuân	784	Huyện Hóc Môn	79	27559
27583	Xã Xuân Thới Đông	784	Huyện Hóc Môn	79	27577
27586	Xã Trung Chánh	784	Huyện Hóc Môn	79	27592
27589	Xã Xuân Thới Thượng	784	Huyện Hóc Môn	79	27592
27592	Xã Bà Điểm	784	Huyện Hóc Môn	79	27592
27595	Thị trấn Tân Túc	785	Huyện Bình Chánh	79	27595
27598	Xã Phạm Văn Hai	785	Huyện Bình Chánh	79	27601 27604
27601	Xã Vĩnh Lộc A	785	Huyện Bình Chánh	79	27601
27604	Xã Vĩnh Lộc B	785	Huyện Bình Chánh	79	27604
27607	Xã Bình Lợi	785	Huyện Bình Chánh	79	27610
27610	Xã Lê Minh Xuân	785	Huyện Bình Chánh	79	27610
27613	Xã Tân Nhựt	785	Huyện Bình Chánh	79	27595
27616	Xã Tân Kiên	785	Huyện Bình Chánh	79	27595 27457
27619	Xã Bình Hưng	785	Huyện Bình Chánh	79	27619
27622	Xã Phong Phú	785	Huyện Bình Chánh	79	27619
27625	Xã An Phú Tây	785	Huyện Bình Chánh	79	27424 27637
27628	Xã Hưng Long	785	Huyện Bình Chánh	79	27628
27631	Xã Đa Phước	785	Huyện Bình Chánh	79	27628
27634	Xã Tân Quý Tây	785	Huyện Bình Chánh	79	27637
27637	Xã Bình Chánh	785	Huyện Bình Chánh	79	27637
27640	Xã Qui Đức	785	Huyện Bình Chánh	79	27628
27643	Thị trấn Nhà Bè	786	Huyện Nhà Bè	79	27655
27646	Xã Phước Kiển	786	Huyện Nhà Bè	79	27655
27649	Xã Phước Lộc	786	Huyện Nhà Bè	79	27655
27652	Xã Nhơn Đức	786	Huyện Nhà Bè	79	27658
27655	Xã Phú Xuân	786	Huyện Nhà Bè	79	27655
27658	Xã Long Thới	786	Huyện Nhà Bè	79	27658
27661	Xã Hiệp Phước	786	Huyện Nhà Bè	79	27658
27664	Thị trấn Cần Thạnh	787	Huyện Cần Giờ	79	27664
27667	Xã Bình Khánh	787	Huyện Cần Giờ	79	27667
27670	Xã Tam Thôn Hiệp	787	Huyện Cần Giờ	79	27667
27673	Xã An Thới Đông	787	Huyện Cần Giờ	79	27673 27667
27676	Xã Thạnh An	787	Huyện Cần Giờ	79	27676
27679	Xã Long Hòa	787	Huyện Cần Giờ	79	27664
27682	Xã Lý Nhơn	787	Huyện Cần Giờ	79	27673
27685	Phường 5	794	Thành phố Tân An	80	27694
27691	Phường 4	794	Thành phố Tân An	80	27694 25459
27692	Phường Tân Khánh	794	Thành phố Tân An	80	27715
27694	Phường 1	794	Thành phố Tân An	80	27694
27697	Phường 3	794	Thành phố Tân An	80	27694
27698	Phường 7	794	Thành phố Tân An	80	27712
27700	Phường 6	794	Thành phố Tân An	80	27694
27703	Xã Hướng Thọ Phú	794	Thành phố Tân An	80	27694
27706	Xã Nhơn Thạnh Trung	794	Thành phố Tân An	80	27712
27709	Xã Lợi Bình Nhơn	794	Thành phố Tân An	80	27715
27712	Xã Bình Tâm	794	Thành phố Tân An	80	27712
27715	Phường Khánh Hậu	794	Thành phố Tân An	80	27715
27718	Xã An Vĩnh Ngãi	794	Thành phố Tân An	80	27712
27721	Thị trấn Tân Hưng	796	Huyện Tân Hưng	80	27721
27724	Xã Hưng Hà	796	Huyện Tân Hưng	80	27727
27727	Xã Hưng Điền B	796	Huyện Tân Hưng	80	27727
27730	Xã Hưng Điền	796	Huyện Tân Hưng	80	27727
27733	Xã Thạnh Hưng	796	Huyện Tân Hưng	80	27736
27736	Xã Hưng Thạnh	796	Huyện Tân Hưng	80	27736
27739	Xã Vĩnh Thạnh	796	Huyện Tân Hưng	80	27721
27742	Xã Vĩnh Châu B	796	Huyện Tân Hưng	80	27736
27745	Xã Vĩnh Lợi	796	Huyện Tân Hưng	80	27721
27748	Xã Vĩnh Đại	796	Huyện Tân Hưng	80	27748
27751	Xã Vĩnh Châu A	796	Huyện Tân Hưng	80	27748
27754	Xã Vĩnh Bửu	796	Huyện Tân Hưng	80	27748
27757	Thị trấn Vĩnh Hưng	797	Huyện Vĩnh Hưng	80	27757
27760	Xã Hưng Điền A	797	Huyện Vĩnh Hưng	80	27763
27763	Xã Khánh Hưng	797	Huyện Vĩnh Hưng	80	27763 27757
27766	Xã Thái Trị	797	Huyện Vĩnh Hưng	80	27763 27757
27769	Xã Vĩnh Trị	797	Huyện Vĩnh Hưng	80	27757 27763
27772	Xã Thái Bình Trung	797	Huyện Vĩnh Hưng	80	27757 27763 27775
27775	Xã Vĩnh Bình	797	Huyện Vĩnh Hưng	80	27757 27775
27778	Xã Vĩnh Thuận	797	Huyện Vĩnh Hưng	80	27757 27775
27781	Xã Tuyên Bình	797	Huyện Vĩnh Hưng	80	27775
27784	Xã Tuyên Bình Tây	797	Huyện Vĩnh Hưng	80	27775
27787	Phường 1	795	Thị xã Kiến Tường	80	27787
27788	Phường 2	795	Thị xã Kiến Tường	80	27787
27790	Xã Thạnh Trị	795	Thị xã Kiến Tường	80	27793
27793	Xã Bình Hiệp	795	Thị xã Kiến Tường	80	27793
27796	Xã Bình Hòa Tây	798	Huyện Mộc Hóa	80	27793
27799	Xã Bình Tân	795	Thị xã Kiến Tường	80	27793
27802	Xã Bình Thạnh	798	Huyện Mộc Hóa	80	27811
27805	Xã Tuyên Thạnh	795	Thị xã Kiến Tường	80	27817
27806	Phường 3	795	Thị xã Kiến Tường	80	27787
27808	Xã Bình Hòa Trung	798	Huyện Mộc Hóa	80	27811
27811	Xã Bình Hòa Đông	798	Huyện Mộc Hóa	80	27811
27814	Thị trấn Bình Phong Thạnh	798	Huyện Mộc Hóa	80	27823
27817	Xã Thạnh Hưng	795	Thị xã Kiến Tường	80	27817
27820	Xã Tân Lập	798	Huyện Mộc Hóa	80	27823
27823	Xã Tân Thành	798	Huyện Mộc Hóa	80	27823
27826	Thị trấn Tân Thạnh	799	Huyện Tân Thạnh	80	27826
27829	Xã Bắc Hòa	799	Huyện Tân Thạnh	80	27841 27817
27832	Xã Hậu Thạnh Tây	799	Huyện Tân Thạnh	80	27841
27835	Xã Nhơn Hòa Lập	799	Huyện Tân Thạnh	80	27838
27838	Xã Tân Lập	799	Huyện Tân Thạnh	80	27838
27841	Xã Hậu Thạnh Đông	799	Huyện Tân Thạnh	80	27841
27844	Xã Nhơn Hòa	799	Huyện Tân Thạnh	80	27838
27847	Xã Kiến Bình	799	Huyện Tân Thạnh	80	27826
27850	Xã Tân Thành	799	Huyện Tân Thạnh	80	27856
27853	Xã Tân Bình	799	Huyện Tân Thạnh	80	27826
27856	Xã Tân Ninh	799	Huyện Tân Thạnh	80	27856
27859	Xã Nhơn Ninh	799	Huyện Tân Thạnh	80	27856
27862	Xã Tân Hòa	799	Huyện Tân Thạnh	80	27826
27865	Thị trấn Thạnh Hóa	800	Huyện Thạnh Hóa	80	27865
27868	Xã Tân Hiệp	800	Huyện Thạnh Hóa	80	27868
27871	Xã Thuận Bình	800	Huyện Thạnh Hóa	80	27868
27874	Xã Thạnh Phước	800	Huyện Thạnh Hóa	80	27877
27877	Xã Thạnh Phú	800	Huyện Thạnh Hóa	80	27877
27880	Xã Thuận Nghĩa Hòa	800	Huyện Thạnh Hóa	80	27877
27883	Xã Thủy Đông	800	Huyện Thạnh Hóa	80	27889
27886	Xã Thủy Tây	800	Huyện Thạnh Hóa	80	27865
27889	Xã Tân Tây	800	Huyện Thạnh Hóa	80	27889
27892	Xã Tân Đông	800	Huyện Thạnh Hóa	80	27889
27895	Xã Thạnh An	800	Huyện Thạnh Hóa	80	27865
27898	Thị trấn Đông Thành	801	Huyện Đức Huệ	80	27898
27901	Xã Mỹ Quý Đông	801	Huyện Đức Huệ	80	27907
27904	Xã Mỹ Thạnh Bắc	801	Huyện Đức Huệ	80	27907
27907	Xã Mỹ Quý Tây	801	Huyện Đức Huệ	80	27907
27910	Xã Mỹ Thạnh Tây	801	Huyện Đức Huệ	80	27898
27913	Xã Mỹ Thạnh Đông	801	Huyện Đức Huệ	80	27898
27916	Xã Bình Thành	801	Huyện Đức Huệ	80	27925
27919	Xã Bình Hòa Bắc	801	Huyện Đức Huệ	80	27925
27922	Xã Bình Hòa Hưng	801	Huyện Đức Huệ	80	27868
27925	Xã Bình Hòa Nam	801	Huyện Đức Huệ	80	27925
27928	Xã Mỹ Bình	801	Huyện Đức Huệ	80	27898
27931	Thị trấn Hậu Nghĩa	802	Huyện Đức Hòa	80	27931
27934	Thị trấn Hiệp Hòa	802	Huyện Đức Hòa	80	27952
27937	Thị trấn Đức Hòa	802	Huyện Đức Hòa	80	27937
27940	Xã Lộc Giang	802	Huyện Đức Hòa	80	27943
27943	Xã An Ninh Đông	802	Huyện Đức Hòa	80	27943
27946	Xã An Ninh Tây	802	Huyện Đức Hòa	80	27943
27949	Xã Tân Mỹ	802	Huyện Đức Hòa	80	27931
27952	Xã Hiệp Hòa	802	Huyện Đức Hòa	80	27952
27955	Xã Đức Lập Thượng	802	Huyện Đức Hòa	80	27931
27958	Xã Đức Lập Hạ	802	Huyện Đức Hòa	80	27964
27961	Xã Tân Phú	802	Huyện Đức Hòa	80	27952
27964	Xã Mỹ Hạnh Bắc	802	Huyện Đức Hòa	80	27964
27967	Xã Đức Hòa Thượng	802	Huyện Đức Hòa	80	27976 27964
27970	Xã Hòa Khánh Tây	802	Huyện Đức Hòa	80	27979
27973	Xã Hòa Khánh Đông	802	Huyện Đức Hòa	80	27979
27976	Xã Mỹ Hạnh Nam	802	Huyện Đức Hòa	80	27976
27979	Xã Hòa Khánh Nam	802	Huyện Đức Hòa	80	27979
27982	Xã Đức Hòa Đông	802	Huyện Đức Hòa	80	27976
27985	Xã Đức Hòa Hạ	802	Huyện Đức Hòa	80	27937
27988	Xã Hựu Thạnh	802	Huyện Đức Hòa	80	27937
27991	Thị trấn Bến Lức	803	Huyện Bến Lức	80	27991
27994	Xã Thạnh Lợi	803	Huyện Bến Lức	80	27994
27997	Xã Lương Bình	803	Huyện Bến Lức	80	27994
28000	Xã Thạnh Hòa	803	Huyện Bến Lức	80	27994
28003	Xã Lương Hòa	803	Huyện Bến Lức	80	28003
28009	Xã Tân Bửu	803	Huyện Bến Lức	80	28003
28012	Xã An Thạnh	803	Huyện Bến Lức	80	27991
28015	Xã Bình Đức	803	Huyện Bến Lức	80	28015
28018	Xã Mỹ Yên	803	Huyện Bến Lức	80	28018
28021	Xã Thanh Phú	803	Huyện Bến Lức	80	27991
28024	Xã Long Hiệp	803	Huyện Bến Lức	80	28018
28027	Xã Thạnh Đức	803	Huyện Bến Lức	80	28015
28030	Xã Phước Lợi	803	Huyện Bến Lức	80	28018
28033	Xã Nhựt Chánh	803	Huyện Bến Lức	80	28015
28036	Thị trấn Thủ Thừa	804	Huyện Thủ Thừa	80	28036 28087
28039	Xã Long Thạnh	804	Huyện Thủ Thừa	80	28072
28042	Xã Tân Thành	804	Huyện Thủ Thừa	80	28036 28051
28045	Xã Long Thuận	804	Huyện Thủ Thừa	80	28072
28048	Xã Mỹ Lạc	804	Huyện Thủ Thừa	80	28051
28051	Xã Mỹ Thạnh	804	Huyện Thủ Thừa	80	28051
28054	Xã Bình An	804	Huyện Thủ Thừa	80	28051
28057	Xã Nhị Thành	804	Huyện Thủ Thừa	80	28036 28087
28060	Xã Mỹ An	804	Huyện Thủ Thừa	80	28066
28063	Xã Bình Thạnh	804	Huyện Thủ Thừa	80	28036 27694
28066	Xã Mỹ Phú	804	Huyện Thủ Thừa	80	28066
28072	Xã Tân Long	804	Huyện Thủ Thừa	80	28072
28075	Thị trấn Tân Trụ	805	Huyện Tân Trụ	80	28075
28078	Xã Tân Bình	805	Huyện Tân Trụ	80	28087
28084	Xã Quê Mỹ Thạnh	805	Huyện Tân Trụ	80	28087
28087	Xã Lạc Tấn	805	Huyện Tân Trụ	80	28087
28090	Xã Bình Trinh Đông	805	Huyện Tân Trụ	80	28075
28093	Xã Tân Phước Tây	805	Huyện Tân Trụ	80	28093
28096	Xã Bình Lãng	805	Huyện Tân Trụ	80	28075
28099	Xã Bình Tịnh	805	Huyện Tân Trụ	80	28075
28102	Xã Đức Tân	805	Huyện Tân Trụ	80	28093
28105	Xã Nhựt Ninh	805	Huyện Tân Trụ	80	28093
28108	Thị trấn Cần Đước	806	Huyện Cần Đước	80	28108
28111	Xã Long Trạch	806	Huyện Cần Đước	80	28114
28114	Xã Long Khê	806	Huyện Cần Đước	80	28114
28117	Xã Long Định	806	Huyện Cần Đước	80	28126
28120	Xã Phước Vân	806	Huyện Cần Đước	80	28126
28123	Xã Long Hòa	806	Huyện Cần Đước	80	28114
28126	Xã Long Cang	806	Huyện Cần Đước	80	28126
28129	Xã Long Sơn	806	Huyện Cần Đước	80	28132
28132	Xã Tân Trạch	806	Huyện Cần Đước	80	28132
28135	Xã Mỹ Lệ	806	Huyện Cần Đước	80	28132
28138	Xã Tân Lân	806	Huyện Cần Đước	80	28138
28141	Xã Phước Tuy	806	Huyện Cần Đước	80	28108
28144	Xã Long Hựu Đông	806	Huyện Cần Đước	80	28144
28147	Xã Tân Ân	806	Huyện Cần Đước	80	28108
28150	Xã Phước Đông	806	Huyện Cần Đước	80	28138
28153	Xã Long Hựu Tây	806	Huyện Cần Đước	80	28144
28156	Xã Tân Chánh	806	Huyện Cần Đước	80	28108
28159	Thị trấn Cần Giuộc	807	Huyện Cần Giuộc	80	28159
28162	Xã Phước Lý	807	Huyện Cần Giuộc	80	28165
28165	Xã Long Thượng	807	Huyện Cần Giuộc	80	28165
28168	Xã Long Hậu	807	Huyện Cần Giuộc	80	28159
28174	Xã Phước Hậu	807	Huyện Cần Giuộc	80	28165
28177	Xã Mỹ Lộc	807	Huyện Cần Giuộc	80	28177
28180	Xã Phước Lại	807	Huyện Cần Giuộc	80	28159
28183	Xã Phước Lâm	807	Huyện Cần Giuộc	80	28177
28189	Xã Thuận Thành	807	Huyện Cần Giuộc	80	28177
28192	Xã Phước Vĩnh Tây	807	Huyện Cần Giuộc	80	28201
28195	Xã Phước Vĩnh Đông	807	Huyện Cần Giuộc	80	28207
28198	Xã Long An	807	Huyện Cần Giuộc	80	28201
28201	Xã Long Phụng	807	Huyện Cần Giuộc	80	28201
28204	Xã Đông Thạnh	807	Huyện Cần Giuộc	80	28207
28207	Xã Tân Tập	807	Huyện Cần Giuộc	80	28207
28210	Thị trấn Tầm Vu	808	Huyện Châu Thành	80	28210
28213	Xã Bình Quới	808	Huyện Châu Thành	80	28222
28216	Xã Hòa Phú	808	Huyện Châu Thành	80	28222
28219	Xã Phú Ngãi Trị	808	Huyện Châu Thành	80	28210
28222	Xã Vĩnh Công	808	Huyện Châu Thành	80	28222
28225	Xã Thuận Mỹ	808	Huyện Châu Thành	80	28225
28228	Xã Hiệp Thạnh	808	Huyện Châu Thành	80	28210
28231	Xã Phước Tân Hưng	808	Huyện Châu Thành	80	28210
28234	Xã Thanh Phú Long	808	Huyện Châu Thành	80	28225
28237	Xã Dương Xuân Hội	808	Huyện Châu Thành	80	28243
28240	Xã An Lục Long	808	Huyện Châu Thành	80	28243
28243	Xã Long Trì	808	Huyện Châu Thành	80	28243
28246	Xã Thanh Vĩnh Đông	808	Huyện Châu Thành	80	28225
28249	Phường 5	815	Thành phố Mỹ Tho	82	28249
28252	Phường 4	815	Thành phố Mỹ Tho	82	28249 29869
28261	Phường 1	815	Thành phố Mỹ Tho	82	28261
28264	Phường 2	815	Thành phố Mỹ Tho	82	28261
28270	Phường 6	815	Thành phố Mỹ Tho	82	28270 29869
28273	Phường 9	815	Thành phố Mỹ Tho	82	28273
28276	Phường 10	815	Thành phố Mỹ Tho	82	28285
28279	Phường Tân Long	815	Thành phố Mỹ Tho	82	28261
28282	Xã Đạo Thạnh	815	Thành phố Mỹ Tho	82	28249
28285	Xã Trung An	815	Thành phố Mỹ Tho	82	28285
28288	Xã Mỹ Phong	815	Thành phố Mỹ Tho	82	28273
28291	Xã Tân Mỹ Chánh	815	Thành phố Mỹ Tho	82	28273
28297	Phường 2	816	Thành phố Gò Công	82	28297
28300	Phường 1	816	Thành phố Gò Công	82	28306
28306	Phường 5	816	Thành phố Gò Công	82	28306
28309	Phường Long Hưng	816	Thành phố Gò Công	82	28729
28312	Phường Long Thuận	816	Thành phố Gò Công	82	28297
28315	Phường Long Chánh	816	Thành phố Gò Công	82	28315
28318	Phường Long Hòa	816	Thành phố Gò Công	82	28306
28321	Thị trấn Mỹ Phước	818	Huyện Tân Phước	82	28321
28324	Xã Tân Hòa Đông	818	Huyện Tân Phước	82	28321
28327	Xã Thạnh Tân	818	Huyện Tân Phước	82	28327
28330	Xã Thạnh Mỹ	818	Huyện Tân Phước	82	28321
28333	Xã Thạnh Hòa	818	Huyện Tân Phước	82	28327
28336	Xã Phú Mỹ	818	Huyện Tân Phước	82	28336
28339	Xã Tân Hòa Thành	818	Huyện Tân Phước	82	28336
28342	Xã Hưng Thạnh	818	Huyện Tân Phước	82	28336
28345	Xã Tân Lập 1	818	Huyện Tân Phước	82	28345
28348	Xã Tân Hòa Tây	818	Huyện Tân Phước	82	28327
28354	Xã Tân Lập 2	818	Huyện Tân Phước	82	28345
28357	Xã Phước Lập	818	Huyện Tân Phước	82	28345
28360	Thị trấn Cái Bè	819	Huyện Cái Bè	82	28360
28363	Xã Hậu Mỹ Bắc B	819	Huyện Cái Bè	82	28366
28366	Xã Hậu Mỹ Bắc A	819	Huyện Cái Bè	82	28366
28369	Xã Mỹ Trung	819	Huyện Cái Bè	82	28378
28372	Xã Hậu Mỹ Trinh	819	Huyện Cái Bè	82	28366
28375	Xã Hậu Mỹ Phú	819	Huyện Cái Bè	82	28393
28378	Xã Mỹ Tân	819	Huyện Cái Bè	82	28378
28381	Xã Mỹ Lợi B	819	Huyện Cái Bè	82	28414
28384	Xã Thiện Trung	819	Huyện Cái Bè	82	28378
28387	Xã Mỹ Hội	819	Huyện Cái Bè	82	28393
28390	Xã An Cư	819	Huyện Cái Bè	82	28393
28393	Xã Hậu Thành	819	Huyện Cái Bè	82	28393
28396	Xã Mỹ Lợi A	819	Huyện Cái Bè	82	28414
28399	Xã Hòa Khánh	819	Huyện Cái Bè	82	28360
28402	Xã Thiện Trí	819	Huyện Cái Bè	82	28405
28405	Xã Mỹ Đức Đông	819	Huyện Cái Bè	82	28405
28408	Xã Mỹ Đức Tây	819	Huyện Cái Bè	82	28405
28411	Xã Đông Hòa Hiệp	819	Huyện Cái Bè	82	28360
28414	Xã An Thái Đông	819	Huyện Cái Bè	82	28414
28417	Xã Tân Hưng	819	Huyện Cái Bè	82	28426
28420	Xã Mỹ Lương	819	Huyện Cái Bè	82	28429
28423	Xã Tân Thanh	819	Huyện Cái Bè	82	28426
28426	Xã An Thái Trung	819	Huyện Cái Bè	82	28426
28429	Xã An Hữu	819	Huyện Cái Bè	82	28429
28432	Xã Hòa Hưng	819	Huyện Cái Bè	82	28429
28435	Phường 1	817	Thị xã Cai Lậy	82	28435
28436	Phường 2	817	Thị xã Cai Lậy	82	28436
28437	Phường 3	817	Thị xã Cai Lậy	82	28435 29869
28438	Xã Thạnh Lộc	820	Huyện Cai Lậy	82	28444
28439	Phường 4	817	Thị xã Cai Lậy	82	28439 29869
28440	Phường 5	817	Thị xã Cai Lậy	82	28439
28441	Xã Mỹ Thành Bắc	820	Huyện Cai Lậy	82	28456
28444	Xã Phú Cường	820	Huyện Cai Lậy	82	28444
28447	Xã Mỹ Phước Tây	817	Thị xã Cai Lậy	82	28435
28450	Xã Mỹ Hạnh Đông	817	Thị xã Cai Lậy	82	28468
28453	Xã Mỹ Hạnh Trung	817	Thị xã Cai Lậy	82	28435
28456	Xã Mỹ Thành Nam	820	Huyện Cai Lậy	82	28456
28459	Xã Tân Phú	817	Thị xã Cai Lậy	82	28468
28462	Xã Tân Bình	817	Thị xã Cai Lậy	82	28436
28465	Xã Phú Nhuận	820	Huyện Cai Lậy	82	28456
28468	Xã Tân Hội	817	Thị xã Cai Lậy	82	28468
28471	Thị trấn Bình Phú	820	Huyện Cai Lậy	82	28471
28474	Phường Nhị Mỹ	817	Thị xã Cai Lậy	82	28477
28477	Xã Nhị Quý	817	Thị xã Cai Lậy	82	28477
28480	Xã Thanh Hòa	817	Thị xã Cai Lậy	82	28436
28483	Xã Phú Quý	817	Thị xã Cai Lậy	82	28477
28486	Xã Long Khánh	817	Thị xã Cai Lậy	82	28439
28489	Xã Cẩm Sơn	820	Huyện Cai Lậy	82	28471
28492	Xã Phú An	820	Huyện Cai Lậy	82	28471
28495	Xã Mỹ Long	820	Huyện Cai Lậy	82	28504
28498	Xã Long Tiên	820	Huyện Cai Lậy	82	28504
28501	Xã Hiệp Đức	820	Huyện Cai Lậy	82	28501
28504	Xã Long Trung	820	Huyện Cai Lậy	82	28504
28507	Xã Hội Xuân	820	Huyện Cai Lậy	82	28501
28510	Xã Tân Phong	820	Huyện Cai Lậy	82	28501
28513	Xã Tam Bình	820	Huyện Cai Lậy	82	28516
28516	Xã Ngũ Hiệp	820	Huyện Cai Lậy	82	28516
28519	Thị trấn Tân Hiệp	821	Huyện Châu Thành	82	28519
28522	Xã Tân Hội Đông	821	Huyện Châu Thành	82	28525
28525	Xã Tân Hương	821	Huyện Châu Thành	82	28525
28528	Xã Tân Lý Đông	821	Huyện Châu Thành	82	28525
28534	Xã Thân Cửu Nghĩa	821	Huyện Châu Thành	82	28519
28537	Xã Tam Hiệp	821	Huyện Châu Thành	82	28537
28540	Xã Điềm Hy	821	Huyện Châu Thành	82	28564
28543	Xã Nhị Bình	821	Huyện Châu Thành	82	28543
28549	Xã Đông Hòa	821	Huyện Châu Thành	82	28543
28552	Xã Long Định	821	Huyện Châu Thành	82	28543
28558	Xã Long An	821	Huyện Châu Thành	82	28519
28561	Xã Long Hưng	821	Huyện Châu Thành	82	28537
28564	Xã Bình Trưng	821	Huyện Châu Thành	82	28564
28567	Xã Phước Thạnh	815	Thành phố Mỹ Tho	82	28285
28570	Xã Thạnh Phú	821	Huyện Châu Thành	82	28537
28573	Xã Bàn Long	821	Huyện Châu Thành	82	28576
28576	Xã Vĩnh Kim	821	Huyện Châu Thành	82	28576
28579	Xã Bình Đức	821	Huyện Châu Thành	82	28582
28582	Xã Song Thuận	821	Huyện Châu Thành	82	28582
28585	Xã Kim Sơn	821	Huyện Châu Thành	82	28582
28588	Xã Phú Phong	821	Huyện Châu Thành	82	28576
28591	Xã Thới Sơn	815	Thành phố Mỹ Tho	82	28270
28594	Thị trấn Chợ Gạo	822	Huyện Chợ Gạo	82	28594
28597	Xã Trung Hòa	822	Huyện Chợ Gạo	82	28603
28600	Xã Hòa Tịnh	822	Huyện Chợ Gạo	82	28603
28603	Xã Mỹ Tịnh An	822	Huyện Chợ Gạo	82	28603
28606	Xã Tân Bình Thạnh	822	Huyện Chợ Gạo	82	28603
28609	Xã Phú Kiết	822	Huyện Chợ Gạo	82	28615
28612	Xã Lương Hòa Lạc	822	Huyện Chợ Gạo	82	28615
28615	Xã Thanh Bình	822	Huyện Chợ Gạo	82	28615
28618	Xã Quơn Long	822	Huyện Chợ Gạo	82	28627
28621	Xã Bình Phục Nhứt	822	Huyện Chợ Gạo	82	28633
28624	Xã Đăng Hưng Phước	822	Huyện Chợ Gạo	82	28627
28627	Xã Tân Thuận Bình	822	Huyện Chợ Gạo	82	28627
28630	Xã Song Bình	822	Huyện Chợ Gạo	82	28594
28633	Xã Bình Phan	822	Huyện Chợ Gạo	82	28633
28636	Xã Long Bình Điền	822	Huyện Chợ Gạo	82	28594
28639	Xã An Thạnh Thủy	822	Huyện Chợ Gạo	82	28633
28642	Xã Xuân Đông	822	Huyện Chợ Gạo	82	28648
28645	Xã Hòa Định	822	Huyện Chợ Gạo	82	28648
28648	Xã Bình Ninh	822	Huyện Chợ Gạo	82	28648
28651	Thị trấn Vĩnh Bình	823	Huyện Gò Công Tây	82	28651
28654	Xã Đồng Sơn	823	Huyện Gò Công Tây	82	28660
28657	Xã Bình Phú	823	Huyện Gò Công Tây	82	28663
28660	Xã Đồng Thạnh	823	Huyện Gò Công Tây	82	28660
28663	Xã Thành Công	823	Huyện Gò Công Tây	82	28663
28666	Xã Bình Nhì	823	Huyện Gò Công Tây	82	28660
28669	Xã Yên Luông	823	Huyện Gò Công Tây	82	28663
28672	Xã Thạnh Trị	823	Huyện Gò Công Tây	82	28651
28675	Xã Thạnh Nhựt	823	Huyện Gò Công Tây	82	28651
28678	Xã Long Vĩnh	823	Huyện Gò Công Tây	82	28678
28681	Xã Bình Tân	823	Huyện Gò Công Tây	82	28687
28684	Xã Vĩnh Hựu	823	Huyện Gò Công Tây	82	28678
28687	Xã Long Bình	823	Huyện Gò Công Tây	82	28687
28690	Xã Tân Thới	825	Huyện Tân Phú Đông	82	28693
28693	Xã Tân Phú	825	Huyện Tân Phú Đông	82	28693
28696	Xã Phú Thạnh	825	Huyện Tân Phú Đông	82	28696
28699	Xã Tân Thạnh	825	Huyện Tân Phú Đông	82	28693
28702	Thị trấn Tân Hòa	824	Huyện Gò Công Đông	82	28702
28705	Xã Tăng Hòa	824	Huyện Gò Công Đông	82	28747
28708	Xã Bình Đông	816	Thành phố Gò Công	82	28729
28711	Xã Tân Phước	824	Huyện Gò Công Đông	82	28723
28714	Xã Gia Thuận	824	Huyện Gò Công Đông	82	28720
28717	Xã Bình Xuân	816	Thành phố Gò Công	82	28315
28720	Thị trấn Vàm Láng	824	Huyện Gò Công Đông	82	28720
28723	Xã Tân Tây	824	Huyện Gò Công Đông	82	28723
28726	Xã Kiểng Phước	824	Huyện Gò Công Đông	82	28720
28729	Xã Tân Trung	816	Thành phố Gò Công	82	28729
28732	Xã Tân Đông	824	Huyện Gò Công Đông	82	28723
28735	Xã Bình Ân	824	Huyện Gò Công Đông	82	28738
28738	Xã Tân Điền	824	Huyện Gò Công Đông	82	28738
28741	Xã Bình Nghị	824	Huyện Gò Công Đông	82	28702
28744	Xã Phước Trung	824	Huyện Gò Công Đông	82	28702
28747	Xã Tân Thành	824	Huyện Gò Công Đông	82	28747
28750	Xã Phú Đông	825	Huyện Tân Phú Đông	82	28696
28753	Xã Phú Tân	825	Huyện Tân Phú Đông	82	28696
28756	Phường Phú Khương	829	Thành phố Bến Tre	83	28756
28757	Phường Phú Tân	829	Thành phố Bến Tre	83	28858
28759	Phường 8	829	Thành phố Bến Tre	83	28756
28762	Phường 6	829	Thành phố Bến Tre	83	28783
28777	Phường An Hội	829	Thành phố Bến Tre	83	28777
28780	Phường 7	829	Thành phố Bến Tre	83	28789
28783	Xã Sơn Đông	829	Thành phố Bến Tre	83	28783
28786	Xã Phú Hưng	829	Thành phố Bến Tre	83	28756
28789	Xã Bình Phú	829	Thành phố Bến Tre	83	28789
28792	Xã Mỹ Thạnh An	829	Thành phố Bến Tre	83	28777
28795	Xã Nhơn Thạnh	829	Thành phố Bến Tre	83	28756
28798	Xã Phú Nhuận	829	Thành phố Bến Tre	83	28777
28804	Xã Tân Thạch	831	Huyện Châu Thành	83	28810
28807	Xã Quới Sơn	831	Huyện Châu Thành	83	28807
28810	Thị trấn Châu Thành	831	Huyện Châu Thành	83	28810
28813	Xã Giao Long	831	Huyện Châu Thành	83	28807
28819	Xã Phú Túc	831	Huyện Châu Thành	83	28810
28822	Xã Phú Đức	831	Huyện Châu Thành	83	28840
28828	Xã An Phước	831	Huyện Châu Thành	83	28807
28831	Xã Tam Phước	831	Huyện Châu Thành	83	28783
28834	Xã Thành Triệu	831	Huyện Châu Thành	83	28861
28840	Xã Tân Phú	831	Huyện Châu Thành	83	28840
28843	Xã Quới Thành	831	Huyện Châu Thành	83	28861
28846	Xã Phước Thạnh	831	Huyện Châu Thành	83	28858
28852	Xã Tiên Long	831	Huyện Châu Thành	83	28840
28855	Xã Tường Đa	831	Huyện Châu Thành	83	28810
28858	Xã Hữu Định	831	Huyện Châu Thành	83	28858
28861	Thị trấn Tiên Thủy	831	Huyện Châu Thành	83	28861
28870	Thị trấn Chợ Lách	832	Huyện Chợ Lách	83	28870
28873	Xã Phú Phụng	832	Huyện Chợ Lách	83	28879
28876	Xã Sơn Định	832	Huyện Chợ Lách	83	28879
28879	Xã Vĩnh Bình	832	Huyện Chợ Lách	83	28879
28882	Xã Hòa Nghĩa	832	Huyện Chợ Lách	83	28870
28885	Xã Long Thới	832	Huyện Chợ Lách	83	28870
28888	Xã Phú Sơn	832	Huyện Chợ Lách	83	28894
28889	Xã Phú Mỹ	838	Huyện Mỏ Cày Bắc	83	28915
28891	Xã Tân Thiềng	832	Huyện Chợ Lách	83	28894
28894	Xã Vĩnh Thành	832	Huyện Chợ Lách	83	28894
28897	Xã Vĩnh Hòa	832	Huyện Chợ Lách	83	28901
28900	Xã Hưng Khánh Trung B	832	Huyện Chợ Lách	83	28901
28901	Xã Hưng Khánh Trung A	838	Huyện Mỏ Cày Bắc	83	28901
28903	Thị trấn Mỏ Cày	833	Huyện Mỏ Cày Nam	83	28903
28906	Xã Thanh Tân	838	Huyện Mỏ Cày Bắc	83	28789
28909	Xã Thạnh Ngãi	838	Huyện Mỏ Cày Bắc	83	28915
28912	Xã Tân Phú Tây	838	Huyện Mỏ Cày Bắc	83	28915
28915	Thị trấn Phước Mỹ Trung	838	Huyện Mỏ Cày Bắc	83	28915
28918	Xã Tân Thành Bình	838	Huyện Mỏ Cày Bắc	83	28921
28921	Xã Thành An	838	Huyện Mỏ Cày Bắc	83	28921
28924	Xã Hòa Lộc	838	Huyện Mỏ Cày Bắc	83	28921 29734
28927	Xã Tân Thanh Tây	838	Huyện Mỏ Cày Bắc	83	28948
28930	Xã Định Thủy	833	Huyện Mỏ Cày Nam	83	28945
28933	Xã Tân Bình	838	Huyện Mỏ Cày Bắc	83	28921
28936	Xã Nhuận Phú Tân	838	Huyện Mỏ Cày Bắc	83	28948
28939	Xã Đa Phước Hội	833	Huyện Mỏ Cày Nam	83	28903
28940	Xã Tân Hội	833	Huyện Mỏ Cày Nam	83	28903
28942	Xã Phước Hiệp	833	Huyện Mỏ Cày Nam	83	28945
28945	Xã Bình Khánh	833	Huyện Mỏ Cày Nam	83	28945
28948	Xã Khánh Thạnh Tân	838	Huyện Mỏ Cày Bắc	83	28948
28951	Xã An Thạnh	833	Huyện Mỏ Cày Nam	83	28903
28957	Xã An Định	833	Huyện Mỏ Cày Nam	83	28957
28960	Xã Thành Thới B	833	Huyện Mỏ Cày Nam	83	28969
28963	Xã Tân Trung	833	Huyện Mỏ Cày Nam	83	28957
28966	Xã An Thới	833	Huyện Mỏ Cày Nam	83	28969
28969	Xã Thành Thới A	833	Huyện Mỏ Cày Nam	83	28969
28972	Xã Minh Đức	833	Huyện Mỏ Cày Nam	83	28957
28975	Xã Ngãi Đăng	833	Huyện Mỏ Cày Nam	83	28981
28978	Xã Cẩm Sơn	833	Huyện Mỏ Cày Nam	83	28981
28981	Xã Hương Mỹ	833	Huyện Mỏ Cày Nam	83	28981
28984	Thị trấn Giồng Trôm	834	Huyện Giồng Trôm	83	28984
28987	Xã Phong Nẫm	834	Huyện Giồng Trôm	83	28987
28993	Xã Mỹ Thạnh	834	Huyện Giồng Trôm	83	28993
28996	Xã Châu Hòa	834	Huyện Giồng Trôm	83	28996
28999	Xã Lương Hòa	834	Huyện Giồng Trôm	83	28987
29002	Xã Lương Quới	834	Huyện Giồng Trôm	83	28996
29005	Xã Lương Phú	834	Huyện Giồng Trôm	83	28993
29008	Xã Châu Bình	834	Huyện Giồng Trôm	83	28996
29011	Xã Thuận Điền	834	Huyện Giồng Trôm	83	28993
29014	Xã Sơn Phú	834	Huyện Giồng Trôm	83	28777
29017	Xã Bình Hòa	834	Huyện Giồng Trôm	83	28984
29020	Xã Phước Long	834	Huyện Giồng Trôm	83	29020
29023	Xã Hưng Phong	834	Huyện Giồng Trôm	83	29020
29026	Xã Long Mỹ	834	Huyện Giồng Trôm	83	29020
29029	Xã Tân Hào	834	Huyện Giồng Trôm	83	29029
29032	Xã Bình Thành	834	Huyện Giồng Trôm	83	28984
29035	Xã Tân Thanh	834	Huyện Giồng Trôm	83	29044
29038	Xã Tân Lợi Thạnh	834	Huyện Giồng Trôm	83	29029
29041	Xã Thạnh Phú Đông	834	Huyện Giồng Trôm	83	29029
29044	Xã Hưng Nhượng	834	Huyện Giồng Trôm	83	29044
29047	Xã Hưng Lễ	834	Huyện Giồng Trôm	83	29044
29050	Thị trấn Bình Đại	835	Huyện Bình Đại	83	29050
29053	Xã Tam Hiệp	835	Huyện Bình Đại	83	29062
29056	Xã Long Định	835	Huyện Bình Đại	83	29062
29059	Xã Long Hòa	835	Huyện Bình Đại	83	29083
29062	Xã Phú Thuận	835	Huyện Bình Đại	83	29062
29065	Xã Vang Quới Tây	835	Huyện Bình Đại	83	29077
29068	Xã Vang Quới Đông	835	Huyện Bình Đại	83	29077
29071	Xã Châu Hưng	835	Huyện Bình Đại	83	29083
29077	Xã Lộc Thuận	835	Huyện Bình Đại	83	29077
29080	Xã Định Trung	835	Huyện Bình Đại	83	29089
29083	Xã Thới Lai	835	Huyện Bình Đại	83	29083
29086	Xã Bình Thới	835	Huyện Bình Đại	83	29050
29089	Xã Phú Long	835	Huyện Bình Đại	83	29089
29092	Xã Bình Thắng	835	Huyện Bình Đại	83	29050
29095	Xã Thạnh Trị	835	Huyện Bình Đại	83	29089
29098	Xã Đại Hòa Lộc	835	Huyện Bình Đại	83	29104
29101	Xã Thừa Đức	835	Huyện Bình Đại	83	29107
29104	Xã Thạnh Phước	835	Huyện Bình Đại	83	29104
29107	Xã Thới Thuận	835	Huyện Bình Đại	83	29107
29110	Thị trấn Ba Tri	836	Huyện Ba Tri	83	29110
29116	Xã Mỹ Hòa	836	Huyện Ba Tri	83	29122
29119	Xã Tân Xuân	836	Huyện Ba Tri	83	29137
29122	Xã Mỹ Chánh	836	Huyện Ba Tri	83	29122
29125	Xã Bảo Thạnh	836	Huyện Ba Tri	83	29125
29128	Xã An Phú Trung	836	Huyện Ba Tri	83	29143
29131	Xã Mỹ Thạnh	836	Huyện Ba Tri	83	29143
29134	Xã Mỹ Nhơn	836	Huyện Ba Tri	83	29122
29137	Xã Phước Ngãi	836	Huyện Ba Tri	83	29137
29143	Xã An Ngãi Trung	836	Huyện Ba Tri	83	29143
29146	Xã Phú Lễ	836	Huyện Ba Tri	83	29137
29149	Xã An Bình Tây	836	Huyện Ba Tri	83	29110
29152	Xã Bảo Thuận	836	Huyện Ba Tri	83	29125
29155	Xã Tân Hưng	836	Huyện Ba Tri	83	29158
29158	Xã An Ngãi Tây	836	Huyện Ba Tri	83	29158
29161	Xã An Hiệp	836	Huyện Ba Tri	83	29158
29164	Xã Vĩnh Hòa	836	Huyện Ba Tri	83	29110
29167	Xã Tân Thủy	836	Huyện Ba Tri	83	29167
29170	Xã Vĩnh An	836	Huyện Ba Tri	83	29110
29173	Xã An Đức	836	Huyện Ba Tri	83	29110
29176	Xã An Hòa Tây	836	Huyện Ba Tri	83	29167
29179	Thị trấn Tiệm Tôm	836	Huyện Ba Tri	83	29167
29182	Thị trấn Thạnh Phú	837	Huyện Thạnh Phú	83	29182
29185	Xã Phú Khánh	837	Huyện Thạnh Phú	83	29194
29188	Xã Đại Điền	837	Huyện Thạnh Phú	83	29194
29191	Xã Quới Điền	837	Huyện Thạnh Phú	83	29191
29194	Xã Tân Phong	837	Huyện Thạnh Phú	83	29194
29197	Xã Mỹ Hưng	837	Huyện Thạnh Phú	83	29191
29200	Xã An Thạnh	837	Huyện Thạnh Phú	83	29182
29203	Xã Thới Thạnh	837	Huyện Thạnh Phú	83	29194
29206	Xã Hòa Lợi	837	Huyện Thạnh Phú	83	29191
29209	Xã An Điền	837	Huyện Thạnh Phú	83	29221
29212	Xã Bình Thạnh	837	Huyện Thạnh Phú	83	29182
29215	Xã An Thuận	837	Huyện Thạnh Phú	83	29224
29218	Xã An Qui	837	Huyện Thạnh Phú	83	29224
29221	Xã Thạnh Hải	837	Huyện Thạnh Phú	83	29221
29224	Xã An Nhơn	837	Huyện Thạnh Phú	83	29224
29227	Xã Giao Thạnh	837	Huyện Thạnh Phú	83	29227
29230	Xã Thạnh Phong	837	Huyện Thạnh Phú	83	29227
29233	Xã Mỹ An	837	Huyện Thạnh Phú	83	29182
29236	Phường 4	842	Thành phố Trà Vinh	84	29263
29239	Phường 1	842	Thành phố Trà Vinh	84	29242
29242	Phường 3	842	Thành phố Trà Vinh	84	29242
29248	Phường 5	842	Thành phố Trà Vinh	84	29398
29254	Phường 7	842	Thành phố Trà Vinh	84	29254
29257	Phường 8	842	Thành phố Trà Vinh	84	29254
29260	Phường 9	842	Thành phố Trà Vinh	84	29242
29263	Xã Long Đức	842	Thành phố Trà Vinh	84	29263
29266	Thị trấn Càng Long	844	Huyện Càng Long	84	29266
29269	Xã Mỹ Cẩm	844	Huyện Càng Long	84	29266
29272	Xã An Trường A	844	Huyện Càng Long	84	29275
29275	Xã An Trường	844	Huyện Càng Long	84	29275
29278	Xã Huyền Hội	844	Huyện Càng Long	84	29278
29281	Xã Tân An	844	Huyện Càng Long	84	29278
29284	Xã Tân Bình	844	Huyện Càng Long	84	29275
29287	Xã Bình Phú	844	Huyện Càng Long	84	29287
29290	Xã Phương Thạnh	844	Huyện Càng Long	84	29287
29293	Xã Đại Phúc	844	Huyện Càng Long	84	29287
29296	Xã Đại Phước	844	Huyện Càng Long	84	29302
29299	Xã Nhị Long Phú	844	Huyện Càng Long	84	29266
29302	Xã Nhị Long	844	Huyện Càng Long	84	29302
29305	Xã Đức Mỹ	844	Huyện Càng Long	84	29302
29308	Thị trấn Cầu Kè	845	Huyện Cầu Kè	84	29308
29311	Xã Hòa Ân	845	Huyện Cầu Kè	84	29308
29314	Xã Châu Điền	845	Huyện Cầu Kè	84	29308
29317	Xã An Phú Tân	845	Huyện Cầu Kè	84	29317
29320	Xã Hòa Tân	845	Huyện Cầu Kè	84	29317
29323	Xã Ninh Thới	845	Huyện Cầu Kè	84	29329
29326	Xã Phong Phú	845	Huyện Cầu Kè	84	29329
29329	Xã Phong Thạnh	845	Huyện Cầu Kè	84	29329
29332	Xã Tam Ngãi	845	Huyện Cầu Kè	84	29335
29335	Xã Thông Hòa	845	Huyện Cầu Kè	84	29335
29338	Xã Thạnh Phú	845	Huyện Cầu Kè	84	29335
29341	Thị trấn Tiểu Cần	846	Huyện Tiểu Cần	84	29341
29344	Thị trấn Cầu Quan	846	Huyện Tiểu Cần	84	29371
29347	Xã Phú Cần	846	Huyện Tiểu Cần	84	29341
29350	Xã Hiếu Tử	846	Huyện Tiểu Cần	84	29365
29353	Xã Hiếu Trung	846	Huyện Tiểu Cần	84	29341
29356	Xã Long Thới	846	Huyện Tiểu Cần	84	29371
29359	Xã Hùng Hòa	846	Huyện Tiểu Cần	84	29362
29362	Xã Tân Hùng	846	Huyện Tiểu Cần	84	29362
29365	Xã Tập Ngãi	846	Huyện Tiểu Cần	84	29365
29368	Xã Ngãi Hùng	846	Huyện Tiểu Cần	84	29362
29371	Xã Tân Hòa	846	Huyện Tiểu Cần	84	29371
29374	Thị trấn Châu Thành	847	Huyện Châu Thành	84	29374
29377	Xã Đa Lộc	847	Huyện Châu Thành	84	29374
29380	Xã Mỹ Chánh	847	Huyện Châu Thành	84	29374
29383	Xã Thanh Mỹ	847	Huyện Châu Thành	84	29374
29386	Xã Lương Hòa A	847	Huyện Châu Thành	84	29386
29389	Xã Lương Hòa	847	Huyện Châu Thành	84	29386
29392	Xã Song Lộc	847	Huyện Châu Thành	84	29386
29395	Xã Nguyệt Hóa	847	Huyện Châu Thành	84	29254
29398	Xã Hòa Thuận	847	Huyện Châu Thành	84	29398
29401	Xã Hòa Lợi	847	Huyện Châu Thành	84	29407
29404	Xã Phước Hảo	847	Huyện Châu Thành	84	29407
29407	Xã Hưng Mỹ	847	Huyện Châu Thành	84	29407
29410	Xã Hòa Minh	847	Huyện Châu Thành	84	29410
29413	Xã Long Hòa	847	Huyện Châu Thành	84	29413
29416	Thị trấn Cầu Ngang	848	Huyện Cầu Ngang	84	29416
29419	Thị trấn Mỹ Long	848	Huyện Cầu Ngang	84	29419
29422	Xã Mỹ Long Bắc	848	Huyện Cầu Ngang	84	29419
29425	Xã Mỹ Long Nam	848	Huyện Cầu Ngang	84	29419
29428	Xã Mỹ Hòa	848	Huyện Cầu Ngang	84	29416
29431	Xã Vinh Kim	848	Huyện Cầu Ngang	84	29431
29434	Xã Kim Hòa	848	Huyện Cầu Ngang	84	29431
29437	Xã Hiệp Hòa	848	Huyện Cầu Ngang	84	29446
29440	Xã Thuận Hòa	848	Huyện Cầu Ngang	84	29416
29443	Xã Long Sơn	848	Huyện Cầu Ngang	84	29455
29446	Xã Nhị Trường	848	Huyện Cầu Ngang	84	29446
29449	Xã Trường Thọ	848	Huyện Cầu Ngang	84	29446
29452	Xã Hiệp Mỹ Đông	848	Huyện Cầu Ngang	84	29455
29455	Xã Hiệp Mỹ Tây	848	Huyện Cầu Ngang	84	29455
29458	Xã Thạnh Hòa Sơn	848	Huyện Cầu Ngang	84	29530
29461	Thị trấn Trà Cú	849	Huyện Trà Cú	84	29461
29462	Thị trấn Định An	849	Huyện Trà Cú	84	29491
29464	Xã Phước Hưng	849	Huyện Trà Cú	84	29467
29467	Xã Tập Sơn	849	Huyện Trà Cú	84	29467
29470	Xã Tân Sơn	849	Huyện Trà Cú	84	29467
29473	Xã An Quảng Hữu	849	Huyện Trà Cú	84	29476
29476	Xã Lưu Nghiệp Anh	849	Huyện Trà Cú	84	29476
29479	Xã Ngãi Xuyên	849	Huyện Trà Cú	84	29461
29482	Xã Kim Sơn	849	Huyện Trà Cú	84	29489
29485	Xã Thanh Sơn	849	Huyện Trà Cú	84	29461
29488	Xã Hàm Giang	849	Huyện Trà Cú	84	29489
29489	Xã Hàm Tân	849	Huyện Trà Cú	84	29489
29491	Xã Đại An	849	Huyện Trà Cú	84	29491
29494	Xã Định An	849	Huyện Trà Cú	84	29491
29497	Xã Đôn Xuân	850	Huyện Duyên Hải	84	29497
29500	Xã Đôn Châu	850	Huyện Duyên Hải	84	29497
29503	Xã Ngọc Biên	849	Huyện Trà Cú	84	29506
29506	Xã Long Hiệp	849	Huyện Trà Cú	84	29506
29509	Xã Tân Hiệp	849	Huyện Trà Cú	84	29506
29512	Phường 1	851	Thị xã Duyên Hải	84	29512
29513	Thị trấn Long Thành	850	Huyện Duyên Hải	84	29513
29515	Xã Long Toàn	851	Thị xã Duyên Hải	84	29512
29516	Phường 2	851	Thị xã Duyên Hải	84	29516
29518	Xã Long Hữu	851	Thị xã Duyên Hải	84	29518
29521	Xã Long Khánh	850	Huyện Duyên Hải	84	29513
29524	Xã Dân Thành	851	Thị xã Duyên Hải	84	29512
29527	Xã Trường Long Hòa	851	Thị xã Duyên Hải	84	29516
29530	Xã Ngũ Lạc	850	Huyện Duyên Hải	84	29530
29533	Xã Long Vĩnh	850	Huyện Duyên Hải	84	29533
29536	Xã Đông Hải	850	Huyện Duyên Hải	84	29536
29539	Xã Hiệp Thạnh	851	Thị xã Duyên Hải	84	29518
29542	Phường 9	855	Thành phố Vĩnh Long	86	29551
29545	Phường 5	855	Thành phố Vĩnh Long	86	29590
29551	Phường 1	855	Thành phố Vĩnh Long	86	29551
29554	Phường 4	855	Thành phố Vĩnh Long	86	29557
29557	Phường 3	855	Thành phố Vĩnh Long	86	29557
29560	Phường 8	855	Thành phố Vĩnh Long	86	29593
29563	Phường Tân Ngãi	855	Thành phố Vĩnh Long	86	29566
29566	Phường Tân Hòa	855	Thành phố Vĩnh Long	86	29566
29569	Phường Tân Hội	855	Thành phố Vĩnh Long	86	29566
29572	Phường Trường An	855	Thành phố Vĩnh Long	86	29551
29578	Xã Đồng Phú	857	Huyện Long Hồ	86	29584
29581	Xã Bình Hòa Phước	857	Huyện Long Hồ	86	29584
29584	Xã Hòa Ninh	857	Huyện Long Hồ	86	29584
29587	Xã An Bình	857	Huyện Long Hồ	86	29584
29590	Xã Thanh Đức	857	Huyện Long Hồ	86	29590
29593	Xã Tân Hạnh	857	Huyện Long Hồ	86	29593
29596	Xã Phước Hậu	857	Huyện Long Hồ	86	29557
29599	Xã Long Phước	857	Huyện Long Hồ	86	29602
29602	Thị trấn Long Hồ	857	Huyện Long Hồ	86	29602
29605	Xã Lộc Hòa	857	Huyện Long Hồ	86	29611
29608	Xã Long An	857	Huyện Long Hồ	86	29602
29611	Xã Phú Quới	857	Huyện Long Hồ	86	29611
29614	Xã Thạnh Quới	857	Huyện Long Hồ	86	29611
29617	Xã Hòa Phú	857	Huyện Long Hồ	86	29611
29623	Xã Mỹ An	858	Huyện Mang Thít	86	29623 29182
29626	Xã Mỹ Phước	858	Huyện Mang Thít	86	29623
29629	Xã An Phước	858	Huyện Mang Thít	86	29641
29632	Xã Nhơn Phú	858	Huyện Mang Thít	86	29623
29635	Xã Long Mỹ	858	Huyện Mang Thít	86	29638
29638	Xã Hòa Tịnh	858	Huyện Mang Thít	86	29638
29641	Thị trấn Cái Nhum	858	Huyện Mang Thít	86	29641
29644	Xã Bình Phước	858	Huyện Mang Thít	86	29638
29647	Xã Chánh An	858	Huyện Mang Thít	86	29641
29650	Xã Tân An Hội	858	Huyện Mang Thít	86	29653
29653	Xã Tân Long	858	Huyện Mang Thít	86	29653
29656	Xã Tân Long Hội	858	Huyện Mang Thít	86	29653
29659	Thị trấn Vũng Liêm	859	Huyện Vũng Liêm	86	29659
29662	Xã Tân Quới Trung	859	Huyện Vũng Liêm	86	29668
29665	Xã Quới Thiện	859	Huyện Vũng Liêm	86	29677
29668	Xã Quới An	859	Huyện Vũng Liêm	86	29668
29671	Xã Trung Chánh	859	Huyện Vũng Liêm	86	29683
29674	Xã Tân An Luông	859	Huyện Vũng Liêm	86	29683
29677	Xã Thanh Bình	859	Huyện Vũng Liêm	86	29677
29680	Xã Trung Thành Tây	859	Huyện Vũng Liêm	86	29668
29683	Xã Trung Hiệp	859	Huyện Vũng Liêm	86	29683
29686	Xã Hiếu Phụng	859	Huyện Vũng Liêm	86	29701
29689	Xã Trung Thành Đông	859	Huyện Vũng Liêm	86	29698
29692	Xã Trung Thành	859	Huyện Vũng Liêm	86	29659
29695	Xã Trung Hiếu	859	Huyện Vũng Liêm	86	29659
29698	Xã Trung Ngãi	859	Huyện Vũng Liêm	86	29698
29701	Xã Hiếu Thuận	859	Huyện Vũng Liêm	86	29701
29704	Xã Trung Nghĩa	859	Huyện Vũng Liêm	86	29698
29707	Xã Trung An	859	Huyện Vũng Liêm	86	29701
29710	Xã Hiếu Nhơn	859	Huyện Vũng Liêm	86	29713
29713	Xã Hiếu Thành	859	Huyện Vũng Liêm	86	29713
29716	Xã Hiếu Nghĩa	859	Huyện Vũng Liêm	86	29713
29719	Thị trấn Tam Bình	860	Huyện Tam Bình	86	29719 29836
29722	Xã Tân Lộc	860	Huyện Tam Bình	86	29728
29725	Xã Phú Thịnh	860	Huyện Tam Bình	86	29740
29728	Xã Hậu Lộc	860	Huyện Tam Bình	86	29728
29731	Xã Hòa Thạnh	860	Huyện Tam Bình	86	29734
29734	Xã Hòa Lộc	860	Huyện Tam Bình	86	29734 28921
29737	Xã Phú Lộc	860	Huyện Tam Bình	86	29728
29740	Xã Song Phú	860	Huyện Tam Bình	86	29740
29743	Xã Hòa Hiệp	860	Huyện Tam Bình	86	29734
29746	Xã Mỹ Lộc	860	Huyện Tam Bình	86	29728
29749	Xã Tân Phú	860	Huyện Tam Bình	86	29740
29752	Xã Long Phú	860	Huyện Tam Bình	86	29740
29755	Xã Mỹ Thạnh Trung	860	Huyện Tam Bình	86	29719
29761	Xã Loan Mỹ	860	Huyện Tam Bình	86	29767
29764	Xã Ngãi Tứ	860	Huyện Tam Bình	86	29767 29770
29767	Xã Bình Ninh	860	Huyện Tam Bình	86	29767
29770	Phường Cái Vồn	861	Thị xã Bình Minh	86	29771 29770
29771	Phường Thành Phước	861	Thị xã Bình Minh	86	29771 29770
29776	Xã Tân Thành	863	Huyện Bình Tân	86	29785
29779	Xã Thành Trung	863	Huyện Bình Tân	86	29788
29782	Xã Tân An Thạnh	863	Huyện Bình Tân	86	29785
29785	Xã Tân Lược	863	Huyện Bình Tân	86	29785
29788	Xã Nguyễn Văn Thảnh	863	Huyện Bình Tân	86	29788
29791	Xã Thành Lợi	863	Huyện Bình Tân	86	29800
29794	Xã Mỹ Thuận	863	Huyện Bình Tân	86	29788
29797	Xã Tân Bình	863	Huyện Bình Tân	86	29800
29800	Thị trấn Tân Quới	863	Huyện Bình Tân	86	29800
29806	Xã Thuận An	861	Thị xã Bình Minh	86	29771
29809	Xã Đông Thạnh	861	Thị xã Bình Minh	86	29812
29812	Xã Đông Bình	861	Thị xã Bình Minh	86	29812
29813	Phường Đông Thuận	861	Thị xã Bình Minh	86	29812
29815	Xã Mỹ Hòa	861	Thị xã Bình Minh	86	29770
29818	Xã Đông Thành	861	Thị xã Bình Minh	86	29812
29821	Thị trấn Trà Ôn	862	Huyện Trà Ôn	86	29821 29767
29824	Xã Xuân Hiệp	862	Huyện Trà Ôn	86	29830
29827	Xã Nhơn Bình	862	Huyện Trà Ôn	86	29836
29830	Xã Hòa Bình	862	Huyện Trà Ôn	86	29830
29833	Xã Thới Hòa	862	Huyện Trà Ôn	86	29830
29836	Xã Trà Côn	862	Huyện Trà Ôn	86	29836
29839	Xã Tân Mỹ	862	Huyện Trà Ôn	86	29836
29842	Xã Hựu Thành	862	Huyện Trà Ôn	86	29845
29845	Xã Vĩnh Xuân	862	Huyện Trà Ôn	86	29845
29848	Xã Thuận Thới	862	Huyện Trà Ôn	86	29845
29851	Xã Phú Thành	862	Huyện Trà Ôn	86	29857
29857	Xã Lục Sĩ Thành	862	Huyện Trà Ôn	86	29857
29860	Xã Tích Thiện	862	Huyện Trà Ôn	86	29821
29869	Phường 1	866	Thành phố Cao Lãnh	87	29869
29872	Phường 4	866	Thành phố Cao Lãnh	87	29869
29875	Phường 3	866	Thành phố Cao Lãnh	87	29869
29878	Phường 6	866	Thành phố Cao Lãnh	87	29869
29881	Phường Mỹ Ngãi	866	Thành phố Cao Lãnh	87	29884
29884	Xã Mỹ Tân	866	Thành phố Cao Lãnh	87	29884
29887	Xã Mỹ Trà	866	Thành phố Cao Lãnh	87	29888
29888	Phường Mỹ Phú	866	Thành phố Cao Lãnh	87	29888
29890	Xã Tân Thuận Tây	866	Thành phố Cao Lãnh	87	29869
29892	Phường Hòa Thuận	866	Thành phố Cao Lãnh	87	29869
29893	Xã Hòa An	866	Thành phố Cao Lãnh	87	29869
29896	Xã Tân Thuận Đông	866	Thành phố Cao Lãnh	87	29869
29899	Xã Tịnh Thới	866	Thành phố Cao Lãnh	87	29869
29902	Phường 3	867	Thành phố Sa Đéc	87	29905 29869
29905	Phường 1	867	Thành phố Sa Đéc	87	29905
29908	Phường 4	867	Thành phố Sa Đéc	87	29905 29869
29911	Phường 2	867	Thành phố Sa Đéc	87	29905
29914	Xã Tân Khánh Đông	867	Thành phố Sa Đéc	87	29905
29917	Phường Tân Quy Đông	867	Thành phố Sa Đéc	87	29905
29919	Phường An Hòa	867	Thành phố Sa Đéc	87	29905
29920	Xã Tân Quy Tây	867	Thành phố Sa Đéc	87	29905
29923	Xã Tân Phú Đông	867	Thành phố Sa Đéc	87	30214
29926	Thị trấn Sa Rài	869	Huyện Tân Hồng	87	29926
29929	Xã Tân Hộ Cơ	869	Huyện Tân Hồng	87	29929
29932	Xã Thông Bình	869	Huyện Tân Hồng	87	29938
29935	Xã Bình Phú	869	Huyện Tân Hồng	87	29926
29938	Xã Tân Thành A	869	Huyện Tân Hồng	87	29938
29941	Xã Tân Thành B	869	Huyện Tân Hồng	87	29929
29944	Xã Tân Phước	869	Huyện Tân Hồng	87	29944
29947	Xã Tân Công Chí	869	Huyện Tân Hồng	87	29926
29950	Xã An Phước	869	Huyện Tân Hồng	87	29944
29954	Phường An Lộc	868	Thành phố Hồng Ngự	87	29954
29955	Phường An Thạnh	868	Thành phố Hồng Ngự	87	29955
29956	Xã Thường Phước 1	870	Huyện Hồng Ngự	87	29971
29959	Xã Bình Thạnh	868	Thành phố Hồng Ngự	87	29955
29962	Xã Thường Thới Hậu A	870	Huyện Hồng Ngự	87	29978
29965	Xã Tân Hội	868	Thành phố Hồng Ngự	87	29955
29971	Thị trấn Thường Thới Tiền	870	Huyện Hồng Ngự	87	29971
29974	Xã Thường Phước 2	870	Huyện Hồng Ngự	87	29971
29977	Xã Thường Lạc	870	Huyện Hồng Ngự	87	29978
29978	Phường An Lạc	868	Thành phố Hồng Ngự	87	29978
29980	Xã Long Khánh A	870	Huyện Hồng Ngự	87	29983
29983	Xã Long Khánh B	870	Huyện Hồng Ngự	87	29983
29986	Phường An Bình B	868	Thành phố Hồng Ngự	87	29954
29989	Phường An Bình A	868	Thành phố Hồng Ngự	87	29954
29992	Xã Long Thuận	870	Huyện Hồng Ngự	87	29992
29995	Xã Phú Thuận B	870	Huyện Hồng Ngự	87	29992 30154
29998	Xã Phú Thuận A	870	Huyện Hồng Ngự	87	29992
30001	Thị trấn Tràm Chim	871	Huyện Tam Nông	87	30001
30004	Xã Hòa Bình	871	Huyện Tam Nông	87	30025
30007	Xã Tân Công Sính	871	Huyện Tam Nông	87	30001
30010	Xã Phú Hiệp	871	Huyện Tam Nông	87	30010
30013	Xã Phú Đức	871	Huyện Tam Nông	87	30010
30016	Xã Phú Thành B	871	Huyện Tam Nông	87	30019
30019	Xã An Hòa	871	Huyện Tam Nông	87	30019
30022	Xã An Long	871	Huyện Tam Nông	87	30028
30025	Xã Phú Cường	871	Huyện Tam Nông	87	30025
30028	Xã Phú Ninh	871	Huyện Tam Nông	87	30028
30031	Xã Phú Thọ	871	Huyện Tam Nông	87	30034
30034	Xã Phú Thành A	871	Huyện Tam Nông	87	30034
30037	Thị trấn Mỹ An	872	Huyện Tháp Mười	87	30037
30040	Xã Thạnh Lợi	872	Huyện Tháp Mười	87	30046
30043	Xã Hưng Thạnh	872	Huyện Tháp Mười	87	30043
30046	Xã Trường Xuân	872	Huyện Tháp Mười	87	30046
30049	Xã Tân Kiều	872	Huyện Tháp Mười	87	30061
30052	Xã Mỹ Hòa	872	Huyện Tháp Mười	87	30037
30055	Xã Mỹ Quý	872	Huyện Tháp Mười	87	30055
30058	Xã Mỹ Đông	872	Huyện Tháp Mười	87	30055
30061	Xã Đốc Binh Kiều	872	Huyện Tháp Mười	87	30061
30064	Xã Mỹ An	872	Huyện Tháp Mười	87	30037
30067	Xã Phú Điền	872	Huyện Tháp Mười	87	30073
30070	Xã Láng Biển	872	Huyện Tháp Mười	87	30055
30073	Xã Thanh Mỹ	872	Huyện Tháp Mười	87	30073
30076	Thị trấn Mỹ Thọ	873	Huyện Cao Lãnh	87	30076
30079	Xã Gáo Giồng	873	Huyện Cao Lãnh	87	30088 30025
30082	Xã Phương Thịnh	873	Huyện Cao Lãnh	87	30043
30085	Xã Ba Sao	873	Huyện Cao Lãnh	87	30085
30088	Xã Phong Mỹ	873	Huyện Cao Lãnh	87	30088
30091	Xã Tân Nghĩa	873	Huyện Cao Lãnh	87	29884
30094	Xã Phương Trà	873	Huyện Cao Lãnh	87	30085
30097	Xã Nhị Mỹ	873	Huyện Cao Lãnh	87	29888
30100	Xã Mỹ Thọ	873	Huyện Cao Lãnh	87	30076
30103	Xã Tân Hội Trung	873	Huyện Cao Lãnh	87	30118
30106	Xã An Bình	873	Huyện Cao Lãnh	87	29888
30109	Xã Mỹ Hội	873	Huyện Cao Lãnh	87	30076
30112	Xã Mỹ Hiệp	873	Huyện Cao Lãnh	87	30112
30115	Xã Mỹ Long	873	Huyện Cao Lãnh	87	30112
30118	Xã Bình Hàng Trung	873	Huyện Cao Lãnh	87	30118
30121	Xã Mỹ Xương	873	Huyện Cao Lãnh	87	30076
30124	Xã Bình Hàng Tây	873	Huyện Cao Lãnh	87	30118
30127	Xã Bình Thạnh	873	Huyện Cao Lãnh	87	30112
30130	Thị trấn Thanh Bình	874	Huyện Thanh Bình	87	30130
30133	Xã Tân Quới	874	Huyện Thanh Bình	87	30154
30136	Xã Tân Hòa	874	Huyện Thanh Bình	87	30154
30139	Xã An Phong	874	Huyện Thanh Bình	87	30028
30142	Xã Phú Lợi	874	Huyện Thanh Bình	87	30157
30145	Xã Tân Mỹ	874	Huyện Thanh Bình	87	30130
30148	Xã Bình Tấn	874	Huyện Thanh Bình	87	30163
30151	Xã Tân Huề	874	Huyện Thanh Bình	87	30154
30154	Xã Tân Bình	874	Huyện Thanh Bình	87	30154
30157	Xã Tân Thạnh	874	Huyện Thanh Bình	87	30157 30130
30160	Xã Tân Phú	874	Huyện Thanh Bình	87	30130
30163	Xã Bình Thành	874	Huyện Thanh Bình	87	30163
30166	Xã Tân Long	874	Huyện Thanh Bình	87	30154
30169	Thị trấn Lấp Vò	875	Huyện Lấp Vò	87	30169
30172	Xã Mỹ An Hưng A	875	Huyện Lấp Vò	87	30178
30175	Xã Tân Mỹ	875	Huyện Lấp Vò	87	30178
30178	Xã Mỹ An Hưng B	875	Huyện Lấp Vò	87	30178
30181	Xã Tân Khánh Trung	875	Huyện Lấp Vò	87	30184
30184	Xã Long Hưng A	875	Huyện Lấp Vò	87	30184
30187	Xã Vĩnh Thạnh	875	Huyện Lấp Vò	87	30169
30190	Xã Long Hưng B	875	Huyện Lấp Vò	87	30184
30193	Xã Bình Thành	875	Huyện Lấp Vò	87	30169
30196	Xã Định An	875	Huyện Lấp Vò	87	30226
30199	Xã Định Yên	875	Huyện Lấp Vò	87	30226
30202	Xã Hội An Đông	875	Huyện Lấp Vò	87	30178
30205	Xã Bình Thạnh Trung	875	Huyện Lấp Vò	87	30169
30208	Thị trấn Lai Vung	876	Huyện Lai Vung	87	30208
30211	Xã Tân Dương	876	Huyện Lai Vung	87	30214
30214	Xã Hòa Thành	876	Huyện Lai Vung	87	30214
30217	Xã Long Hậu	876	Huyện Lai Vung	87	30208
30220	Xã Tân Phước	876	Huyện Lai Vung	87	30226
30223	Xã Hòa Long	876	Huyện Lai Vung	87	30208
30226	Xã Tân Thành	876	Huyện Lai Vung	87	30226
30229	Xã Long Thắng	876	Huyện Lai Vung	87	30208
30232	Xã Vĩnh Thới	876	Huyện Lai Vung	87	30235
30235	Xã Tân Hòa	876	Huyện Lai Vung	87	30235
30238	Xã Định Hòa	876	Huyện Lai Vung	87	30235
30241	Xã Phong Hòa	876	Huyện Lai Vung	87	30235
30244	Thị trấn Cái Tàu Hạ	877	Huyện Châu Thành	87	30244
30247	Xã An Hiệp	877	Huyện Châu Thành	87	30244
30250	Xã An Nhơn	877	Huyện Châu Thành	87	30244
30253	Xã Tân Nhuận Đông	877	Huyện Châu Thành	87	30253
30256	Xã Tân Bình	877	Huyện Châu Thành	87	30259
30259	Xã Tân Phú Trung	877	Huyện Châu Thành	87	30259
30262	Xã Phú Long	877	Huyện Châu Thành	87	30259
30265	Xã An Phú Thuận	877	Huyện Châu Thành	87	30244
30268	Xã Phú Hựu	877	Huyện Châu Thành	87	30244
30271	Xã An Khánh	877	Huyện Châu Thành	87	30253
30274	Xã Tân Phú	877	Huyện Châu Thành	87	30259
30277	Xã Hòa Tân	877	Huyện Châu Thành	87	30253
30280	Phường Mỹ Bình	883	Thành phố Long Xuyên	89	30307
30283	Phường Mỹ Long	883	Thành phố Long Xuyên	89	30307
30286	Phường Mỹ Xuyên	883	Thành phố Long Xuyên	89	30307
30289	Phường Bình Đức	883	Thành phố Long Xuyên	89	30292
30292	Phường Bình Khánh	883	Thành phố Long Xuyên	89	30292
30295	Phường Mỹ Phước	883	Thành phố Long Xuyên	89	30307
30298	Phường Mỹ Quý	883	Thành phố Long Xuyên	89	30307
30301	Phường Mỹ Thới	883	Thành phố Long Xuyên	89	30301
30304	Phường Mỹ Thạnh	883	Thành phố Long Xuyên	89	30301
30307	Phường Mỹ Hòa	883	Thành phố Long Xuyên	89	30307
30310	Xã Mỹ Khánh	883	Thành phố Long Xuyên	89	30292
30313	Xã Mỹ Hòa Hưng	883	Thành phố Long Xuyên	89	30313
30316	Phường Châu Phú B	884	Thành phố Châu Đốc	89	30316
30319	Phường Châu Phú A	884	Thành phố Châu Đốc	89	30316
30322	Phường Vĩnh Mỹ	884	Thành phố Châu Đốc	89	30316
30325	Phường Núi Sam	884	Thành phố Châu Đốc	89	30325
30328	Phường Vĩnh Nguơn	884	Thành phố Châu Đốc	89	30316
30331	Xã Vĩnh Tế	884	Thành phố Châu Đốc	89	30325
30334	Xã Vĩnh Châu	884	Thành phố Châu Đốc	89	30316 30325
30337	Thị trấn An Phú	886	Huyện An Phú	89	30337
30340	Xã Khánh An	886	Huyện An Phú	89	30341
30341	Thị trấn Long Bình	886	Huyện An Phú	89	30341
30343	Xã Khánh Bình	886	Huyện An Phú	89	30341
30346	Xã Quốc Thái	886	Huyện An Phú	89	30346
30349	Xã Nhơn Hội	886	Huyện An Phú	89	30346
30352	Xã Phú Hữu	886	Huyện An Phú	89	30352
30355	Xã Phú Hội	886	Huyện An Phú	89	30337 30346
30358	Xã Phước Hưng	886	Huyện An Phú	89	30346 30337 30352
30361	Xã Vĩnh Lộc	886	Huyện An Phú	89	30352
30364	Xã Vĩnh Hậu	886	Huyện An Phú	89	30367
30367	Xã Vĩnh Trường	886	Huyện An Phú	89	30367
30370	Xã Vĩnh Hội Đông	886	Huyện An Phú	89	30337
30373	Thị trấn Đa Phước	886	Huyện An Phú	89	30367
30376	Phường Long Thạnh	887	Thị xã Tân Châu	89	30376
30377	Phường Long Hưng	887	Thị xã Tân Châu	89	30377
30378	Phường Long Châu	887	Thị xã Tân Châu	89	30377
30379	Xã Phú Lộc	887	Thị xã Tân Châu	89	30385
30382	Xã Vĩnh Xương	887	Thị xã Tân Châu	89	30385
30385	Xã Vĩnh Hòa	887	Thị xã Tân Châu	89	30385
30387	Xã Tân Thạnh	887	Thị xã Tân Châu	89	30388
30388	Xã Tân An	887	Thị xã Tân Châu	89	30388
30391	Xã Long An	887	Thị xã Tân Châu	89	30388
30394	Phường Long Phú	887	Thị xã Tân Châu	89	30377
30397	Xã Châu Phong	887	Thị xã Tân Châu	89	30403
30400	Xã Phú Vĩnh	887	Thị xã Tân Châu	89	30403
30403	Xã Lê Chánh	887	Thị xã Tân Châu	89	30403
30406	Thị trấn Phú Mỹ	888	Huyện Phú Tân	89	30406
30409	Thị trấn Chợ Vàm	888	Huyện Phú Tân	89	30409
30412	Phường Long Sơn	887	Thị xã Tân Châu	89	30376
30415	Xã Long Hòa	888	Huyện Phú Tân	89	30421
30418	Xã Phú Long	888	Huyện Phú Tân	89	30421
30421	Xã Phú Lâm	888	Huyện Phú Tân	89	30421
30424	Xã Phú Hiệp	888	Huyện Phú Tân	89	30430
30427	Xã Phú Thạnh	888	Huyện Phú Tân	89	30409
30430	Xã Hòa Lạc	888	Huyện Phú Tân	89	30430
30433	Xã Phú Thành	888	Huyện Phú Tân	89	30409
30436	Xã Phú An	888	Huyện Phú Tân	89	30436
30439	Xã Phú Xuân	888	Huyện Phú Tân	89	30436
30442	Xã Hiệp Xương	888	Huyện Phú Tân	89	30445
30445	Xã Phú Bình	888	Huyện Phú Tân	89	30445
30448	Xã Phú Thọ	888	Huyện Phú Tân	89	30436
30451	Xã Phú Hưng	888	Huyện Phú Tân	89	30406
30454	Xã Bình Thạnh Đông	888	Huyện Phú Tân	89	30445
30457	Xã Tân Hòa	888	Huyện Phú Tân	89	30406
30460	Xã Tân Trung	888	Huyện Phú Tân	89	30406
30463	Thị trấn Cái Dầu	889	Huyện Châu Phú	89	30463
30466	Xã Khánh Hòa	889	Huyện Châu Phú	89	30469
30469	Xã Mỹ Đức	889	Huyện Châu Phú	89	30469
30472	Xã Mỹ Phú	889	Huyện Châu Phú	89	30478
30475	Xã Ô Long Vĩ	889	Huyện Châu Phú	89	30481
30478	Thị trấn Vĩnh Thạnh Trung	889	Huyện Châu Phú	89	30478
30481	Xã Thạnh Mỹ Tây	889	Huyện Châu Phú	89	30481
30484	Xã Bình Long	889	Huyện Châu Phú	89	30463
30487	Xã Bình Mỹ	889	Huyện Châu Phú	89	30487
30490	Xã Bình Thủy	889	Huyện Châu Phú	89	30487
30493	Xã Đào Hữu Cảnh	889	Huyện Châu Phú	89	30481
30496	Xã Bình Phú	889	Huyện Châu Phú	89	30463
30499	Xã Bình Chánh	889	Huyện Châu Phú	89	30487
30502	Phường Nhà Bàng	890	Thị xã Tịnh Biên	89	30502
30505	Phường Chi Lăng	890	Thị xã Tịnh Biên	89	30505
30508	Phường Núi Voi	890	Thị xã Tịnh Biên	89	30505
30511	Phường Nhơn Hưng	890	Thị xã Tịnh Biên	89	30502
30514	Phường An Phú	890	Thị xã Tịnh Biên	89	30520
30517	Phường Thới Sơn	890	Thị xã Tịnh Biên	89	30502
30520	Phường Tịnh Biên	890	Thị xã Tịnh Biên	89	30520
30523	Xã Văn Giáo	890	Thị xã Tịnh Biên	89	30526
30526	Xã An Cư	890	Thị xã Tịnh Biên	89	30526
30529	Xã An Nông	890	Thị xã Tịnh Biên	89	30520
30532	Xã Vĩnh Trung	890	Thị xã Tịnh Biên	89	30526
30535	Xã Tân Lợi	890	Thị xã Tịnh Biên	89	30505
30538	Xã An Hảo	890	Thị xã Tịnh Biên	89	30538
30541	Xã Tân Lập	890	Thị xã Tịnh Biên	89	30538
30544	Thị trấn Tri Tôn	891	Huyện Tri Tôn	89	30544
30547	Thị trấn Ba Chúc	891	Huyện Tri Tôn	89	30547
30550	Xã Lạc Quới	891	Huyện Tri Tôn	89	30547
30553	Xã Lê Trì	891	Huyện Tri Tôn	89	30547
30556	Xã Vĩnh Gia	891	Huyện Tri Tôn	89	30568
30559	Xã Vĩnh Phước	891	Huyện Tri Tôn	89	30568
30562	Xã Châu Lăng	891	Huyện Tri Tôn	89	30544
30565	Xã Lương Phi	891	Huyện Tri Tôn	89	30577
30568	Xã Lương An Trà	891	Huyện Tri Tôn	89	30568
30571	Xã Tà Đảnh	891	Huyện Tri Tôn	89	30580
30574	Xã Núi Tô	891	Huyện Tri Tôn	89	30544
30577	Xã An Tức	891	Huyện Tri Tôn	89	30577
30580	Thị trấn Cô Tô	891	Huyện Tri Tôn	89	30580
30583	Xã Tân Tuyến	891	Huyện Tri Tôn	89	30580
30586	Xã Ô Lâm	891	Huyện Tri Tôn	89	30577
30589	Thị trấn An Châu	892	Huyện Châu Thành	89	30589
30592	Xã An Hòa	892	Huyện Châu Thành	89	30607
30595	Xã Cần Đăng	892	Huyện Châu Thành	89	30595
30598	Xã Vĩnh Hanh	892	Huyện Châu Thành	89	30619
30601	Xã Bình Thạnh	892	Huyện Châu Thành	89	30607
30604	Thị trấn Vĩnh Bình	892	Huyện Châu Thành	89	30604
30607	Xã Bình Hòa	892	Huyện Châu Thành	89	30607
30610	Xã Vĩnh An	892	Huyện Châu Thành	89	30604
30613	Xã Hòa Bình Thạnh	892	Huyện Châu Thành	89	30589
30616	Xã Vĩnh Lợi	892	Huyện Châu Thành	89	30595
30619	Xã Vĩnh Nhuận	892	Huyện Châu Thành	89	30619
30622	Xã Tân Phú	892	Huyện Châu Thành	89	30604
30625	Xã Vĩnh Thành	892	Huyện Châu Thành	89	30589
30628	Thị trấn Chợ Mới	893	Huyện Chợ Mới	89	30628
30631	Thị trấn Mỹ Luông	893	Huyện Chợ Mới	89	30631
30634	Xã Kiến An	893	Huyện Chợ Mới	89	30628
30637	Xã Mỹ Hội Đông	893	Huyện Chợ Mới	89	30658
30640	Xã Long Điền A	893	Huyện Chợ Mới	89	30631
30643	Xã Tấn Mỹ	893	Huyện Chợ Mới	89	30643
30646	Xã Long Điền B	893	Huyện Chợ Mới	89	30631
30649	Xã Kiến Thành	893	Huyện Chợ Mới	89	30628
30652	Xã Mỹ Hiệp	893	Huyện Chợ Mới	89	30643
30655	Xã Mỹ An	893	Huyện Chợ Mới	89	30664
30658	Xã Nhơn Mỹ	893	Huyện Chợ Mới	89	30658
30661	Xã Long Giang	893	Huyện Chợ Mới	89	30658
30664	Xã Long Kiến	893	Huyện Chợ Mới	89	30664
30667	Xã Bình Phước Xuân	893	Huyện Chợ Mới	89	30643
30670	Xã An Thạnh Trung	893	Huyện Chợ Mới	89	30664
30673	Thị trấn Hội An	893	Huyện Chợ Mới	89	30673
30676	Xã Hòa Bình	893	Huyện Chợ Mới	89	30673
30679	Xã Hòa An	893	Huyện Chợ Mới	89	30673
30682	Thị trấn Núi Sập	894	Huyện Thoại Sơn	89	30682
30685	Thị trấn Phú Hòa	894	Huyện Thoại Sơn	89	30685
30688	Thị Trấn Óc Eo	894	Huyện Thoại Sơn	89	30688
30691	Xã Tây Phú	894	Huyện Thoại Sơn	89	30691
30692	Xã An Bình	894	Huyện Thoại Sơn	89	30691
30694	Xã Vĩnh Phú	894	Huyện Thoại Sơn	89	30709
30697	Xã Vĩnh Trạch	894	Huyện Thoại Sơn	89	30697
30700	Xã Phú Thuận	894	Huyện Thoại Sơn	89	30685
30703	Xã Vĩnh Chánh	894	Huyện Thoại Sơn	89	30685
30706	Xã Định Mỹ	894	Huyện Thoại Sơn	89	30709
30709	Xã Định Thành	894	Huyện Thoại Sơn	89	30709
30712	Xã Mỹ Phú Đông	894	Huyện Thoại Sơn	89	30691
30715	Xã Vọng Đông	894	Huyện Thoại Sơn	89	30688
30718	Xã Vĩnh Khánh	894	Huyện Thoại Sơn	89	30697
30721	Xã Thoại Giang	894	Huyện Thoại Sơn	89	30682
30724	Xã Bình Thành	894	Huyện Thoại Sơn	89	30682
30727	Xã Vọng Thê	894	Huyện Thoại Sơn	89	30688
30733	Phường Vĩnh Thanh	899	Thành phố Rạch Giá	91	30742
30736	Phường Vĩnh Quang	899	Thành phố Rạch Giá	91	30742
30739	Phường Vĩnh Hiệp	899	Thành phố Rạch Giá	91	30742
30742	Phường Vĩnh Thanh Vân	899	Thành phố Rạch Giá	91	30742
30745	Phường Vĩnh Lạc	899	Thành phố Rạch Giá	91	30742
30748	Phường An Hòa	899	Thành phố Rạch Giá	91	30742
30751	Phường An Bình	899	Thành phố Rạch Giá	91	30742
30754	Phường Rạch Sỏi	899	Thành phố Rạch Giá	91	30742
30757	Phường Vĩnh Lợi	899	Thành phố Rạch Giá	91	30742
30760	Phường Vĩnh Thông	899	Thành phố Rạch Giá	91	30760
30763	Xã Phi Thông	899	Thành phố Rạch Giá	91	30760
30766	Phường Tô Châu	900	Thành phố Hà Tiên	91	30766
30769	Phường Đông Hồ	900	Thành phố Hà Tiên	91	30769
30772	Phường Bình San	900	Thành phố Hà Tiên	91	30769
30775	Phường Pháo Đài	900	Thành phố Hà Tiên	91	30769
30778	Phường Mỹ Đức	900	Thành phố Hà Tiên	91	30769
30781	Xã Tiên Hải	900	Thành phố Hà Tiên	91	30781
30784	Xã Thuận Yên	900	Thành phố Hà Tiên	91	30766
30787	Thị trấn Kiên Lương	902	Huyện Kiên Lương	91	30787
30790	Xã Kiên Bình	902	Huyện Kiên Lương	91	30790
30791	Xã Vĩnh Phú	914	Huyện Giang Thành	91	30793
30793	Xã Vĩnh Điều	914	Huyện Giang Thành	91	30793
30796	Xã Tân Khánh Hòa	914	Huyện Giang Thành	91	30796
30797	Xã Phú Lợi	914	Huyện Giang Thành	91	30796
30799	Xã Phú Mỹ	914	Huyện Giang Thành	91	30796
30802	Xã Hòa Điền	902	Huyện Kiên Lương	91	30790
30805	Xã Dương Hòa	902	Huyện Kiên Lương	91	30766
30808	Xã Bình An	902	Huyện Kiên Lương	91	30787
30809	Xã Bình Trị	902	Huyện Kiên Lương	91	30787
30811	Xã Sơn Hải	902	Huyện Kiên Lương	91	30811
30814	Xã Hòn Nghệ	902	Huyện Kiên Lương	91	30814
30817	Thị trấn Hòn Đất	903	Huyện Hòn Đất	91	30817
30820	Thị trấn Sóc Sơn	903	Huyện Hòn Đất	91	30838
30823	Xã Bình Sơn	903	Huyện Hòn Đất	91	30823
30826	Xã Bình Giang	903	Huyện Hòn Đất	91	30826
30828	Xã Mỹ Thái	903	Huyện Hòn Đất	91	30835
30829	Xã Nam Thái Sơn	903	Huyện Hòn Đất	91	30817
30832	Xã Mỹ Hiệp Sơn	903	Huyện Hòn Đất	91	30838
30835	Xã Sơn Kiên	903	Huyện Hòn Đất	91	30835
30836	Xã Sơn Bình	903	Huyện Hòn Đất	91	30835
30838	Xã Mỹ Thuận	903	Huyện Hòn Đất	91	30838
30840	Xã Lình Huỳnh	903	Huyện Hòn Đất	91	30817
30841	Xã Thổ Sơn	903	Huyện Hòn Đất	91	30817
30844	Xã Mỹ Lâm	903	Huyện Hòn Đất	91	30760
30847	Xã Mỹ Phước	903	Huyện Hòn Đất	91	30838
30850	Thị trấn Tân Hiệp	904	Huyện Tân Hiệp	91	30850
30853	Xã Tân Hội	904	Huyện Tân Hiệp	91	30856
30856	Xã Tân Thành	904	Huyện Tân Hiệp	91	30856
30859	Xã Tân Hiệp B	904	Huyện Tân Hiệp	91	30850
30860	Xã Tân Hòa	904	Huyện Tân Hiệp	91	30856
30862	Xã Thạnh Đông B	904	Huyện Tân Hiệp	91	30850
30865	Xã Thạnh Đông	904	Huyện Tân Hiệp	91	30850
30868	Xã Tân Hiệp A	904	Huyện Tân Hiệp	91	30874
30871	Xã Tân An	904	Huyện Tân Hiệp	91	30856
30874	Xã Thạnh Đông A	904	Huyện Tân Hiệp	91	30874
30877	Xã Thạnh Trị	904	Huyện Tân Hiệp	91	30874
30880	Thị trấn Minh Lương	905	Huyện Châu Thành	91	30880
30883	Xã Mong Thọ A	905	Huyện Châu Thành	91	30886
30886	Xã Mong Thọ B	905	Huyện Châu Thành	91	30886
30887	Xã Mong Thọ	905	Huyện Châu Thành	91	30886
30889	Xã Giục Tượng	905	Huyện Châu Thành	91	30880
30892	Xã Vĩnh Hòa Hiệp	905	Huyện Châu Thành	91	30898
30893	Xã Vĩnh Hòa Phú	905	Huyện Châu Thành	91	30898
30895	Xã Minh Hòa	905	Huyện Châu Thành	91	30880
30898	Xã Bình An	905	Huyện Châu Thành	91	30898
30901	Xã Thạnh Lộc	905	Huyện Châu Thành	91	30886
30904	Thị trấn Giồng Riềng	906	Huyện Giồng Riềng	91	30904
30907	Xã Thạnh Hưng	906	Huyện Giồng Riềng	91	30910
30910	Xã Thạnh Phước	906	Huyện Giồng Riềng	91	30910
30913	Xã Thạnh Lộc	906	Huyện Giồng Riềng	91	30910
30916	Xã Thạnh Hòa	906	Huyện Giồng Riềng	91	30904
30917	Xã Thạnh Bình	906	Huyện Giồng Riềng	91	30904
30919	Xã Bàn Thạch	906	Huyện Giồng Riềng	91	30904
30922	Xã Bàn Tân Định	906	Huyện Giồng Riềng	91	30904
30925	Xã Ngọc Thành	906	Huyện Giồng Riềng	91	30928
30928	Xã Ngọc Chúc	906	Huyện Giồng Riềng	91	30928
30931	Xã Ngọc Thuận	906	Huyện Giồng Riềng	91	30928
30934	Xã Hòa Hưng	906	Huyện Giồng Riềng	91	30934
30937	Xã Hòa Lợi	906	Huyện Giồng Riềng	91	30934
30940	Xã Hòa An	906	Huyện Giồng Riềng	91	30934
30943	Xã Long Thạnh	906	Huyện Giồng Riềng	91	30943
30946	Xã Vĩnh Thạnh	906	Huyện Giồng Riềng	91	30943
30947	Xã Vĩnh Phú	906	Huyện Giồng Riềng	91	30943
30949	Xã Hòa Thuận	906	Huyện Giồng Riềng	91	30949
30950	Xã Ngọc Hòa	906	Huyện Giồng Riềng	91	30949
30952	Thị trấn Gò Quao	907	Huyện Gò Quao	91	30952
30955	Xã Vĩnh Hòa Hưng Bắc	907	Huyện Gò Quao	91	30970
30958	Xã Định Hòa	907	Huyện Gò Quao	91	30958
30961	Xã Thới Quản	907	Huyện Gò Quao	91	30958
30964	Xã Định An	907	Huyện Gò Quao	91	30952
30967	Xã Thủy Liễu	907	Huyện Gò Quao	91	30958
30970	Xã Vĩnh Hòa Hưng Nam	907	Huyện Gò Quao	91	30970
30973	Xã Vĩnh Phước A	907	Huyện Gò Quao	91	30982
30976	Xã Vĩnh Phước B	907	Huyện Gò Quao	91	30952
30979	Xã Vĩnh Tuy	907	Huyện Gò Quao	91	30982
30982	Xã Vĩnh Thắng	907	Huyện Gò Quao	91	30982
30985	Thị trấn Thứ Ba	908	Huyện An Biên	91	30985
30988	Xã Tây Yên	908	Huyện An Biên	91	30988
30991	Xã Tây Yên A	908	Huyện An Biên	91	30988
30994	Xã Nam Yên	908	Huyện An Biên	91	30988
30997	Xã Hưng Yên	908	Huyện An Biên	91	30985
31000	Xã Nam Thái	908	Huyện An Biên	91	31006
31003	Xã Nam Thái A	908	Huyện An Biên	91	31006
31006	Xã Đông Thái	908	Huyện An Biên	91	31006
31009	Xã Đông Yên	908	Huyện An Biên	91	30985
31012	Xã Thạnh Yên	913	Huyện U Minh Thượng	91	31012
31015	Xã Thạnh Yên A	913	Huyện U Minh Thượng	91	31012
31018	Thị trấn Thứ Mười Một	909	Huyện An Minh	91	31018
31021	Xã Thuận Hòa	909	Huyện An Minh	91	31031
31024	Xã Đông Hòa	909	Huyện An Minh	91	31024
31027	Xã An Minh Bắc	913	Huyện U Minh Thượng	91	31027
31030	Xã Đông Thạnh	909	Huyện An Minh	91	31024
31031	Xã Tân Thạnh	909	Huyện An Minh	91	31031
31033	Xã Đông Hưng	909	Huyện An Minh	91	31018
31036	Xã Đông Hưng A	909	Huyện An Minh	91	31036
31039	Xã Đông Hưng B	909	Huyện An Minh	91	31018
31042	Xã Vân Khánh	909	Huyện An Minh	91	31042
31045	Xã Vân Khánh Đông	909	Huyện An Minh	91	31036
31048	Xã Vân Khánh Tây	909	Huyện An Minh	91	31042
31051	Thị trấn Vĩnh Thuận	910	Huyện Vĩnh Thuận	91	31051
31054	Xã Vĩnh Hòa	913	Huyện U Minh Thượng	91	31012
31057	Xã Hòa Chánh	913	Huyện U Minh Thượng	91	31012
31060	Xã Vĩnh Bình Bắc	910	Huyện Vĩnh Thuận	91	31064
31063	Xã Vĩnh Bình Nam	910	Huyện Vĩnh Thuận	91	31064
31064	Xã Bình Minh	910	Huyện Vĩnh Thuận	91	31064
31066	Xã Minh Thuận	913	Huyện U Minh Thượng	91	31027
31069	Xã Vĩnh Thuận	910	Huyện Vĩnh Thuận	91	31069
31072	Xã Tân Thuận	910	Huyện Vĩnh Thuận	91	31069
31074	Xã Phong Đông	910	Huyện Vĩnh Thuận	91	31051
31075	Xã Vĩnh Phong	910	Huyện Vĩnh Thuận	91	31051
31078	Phường Dương Đông	911	Thành phố Phú Quốc	91	31078
31081	Phường An Thới	911	Thành phố Phú Quốc	91	31078
31084	Xã Cửa Cạn	911	Thành phố Phú Quốc	91	31078
31087	Xã Gành Dầu	911	Thành phố Phú Quốc	91	31078
31090	Xã Cửa Dương	911	Thành phố Phú Quốc	91	31078
31093	Xã Hàm Ninh	911	Thành phố Phú Quốc	91	31078
31096	Xã Dương Tơ	911	Thành phố Phú Quốc	91	31078
31102	Xã Bãi Thơm	911	Thành phố Phú Quốc	91	31078
31105	Xã Thổ Châu	911	Thành phố Phú Quốc	91	31105
31108	Xã Hòn Tre	912	Huyện Kiên Hải	91	31108
31111	Xã Lại Sơn	912	Huyện Kiên Hải	91	31108
31114	Xã An Sơn	912	Huyện Kiên Hải	91	31108
31115	Xã Nam Du	912	Huyện Kiên Hải	91	31108
31117	Phường Cái Khế	916	Quận Ninh Kiều	92	31120
31120	Phường An Hòa	916	Quận Ninh Kiều	92	31120
31123	Phường Thới Bình	916	Quận Ninh Kiều	92	31135
31135	Phường Tân An	916	Quận Ninh Kiều	92	31135
31144	Phường Xuân Khánh	916	Quận Ninh Kiều	92	31135
31147	Phường Hưng Lợi	916	Quận Ninh Kiều	92	31147
31149	Phường An Khánh	916	Quận Ninh Kiều	92	31147
31150	Phường An Bình	916	Quận Ninh Kiều	92	31150
31153	Phường Châu Văn Liêm	917	Quận Ô Môn	92	31153
31154	Phường Thới Hòa	917	Quận Ô Môn	92	31153
31156	Phường Thới Long	917	Quận Ô Môn	92	31157
31157	Phường Long Hưng	917	Quận Ô Môn	92	31157
31159	Phường Thới An	917	Quận Ô Môn	92	31153
31162	Phường Phước Thới	917	Quận Ô Môn	92	31162
31165	Phường Trường Lạc	917	Quận Ô Môn	92	31162
31168	Phường Bình Thủy	918	Quận Bình Thủy	92	31168
31169	Phường Trà An	918	Quận Bình Thủy	92	31174
31171	Phường Trà Nóc	918	Quận Bình Thủy	92	31174
31174	Phường Thới An Đông	918	Quận Bình Thủy	92	31174
31177	Phường An Thới	918	Quận Bình Thủy	92	31168
31178	Phường Bùi Hữu Nghĩa	918	Quận Bình Thủy	92	31168 31120
31180	Phường Long Hòa	918	Quận Bình Thủy	92	31183
31183	Phường Long Tuyền	918	Quận Bình Thủy	92	31183 31150
31186	Phường Lê Bình	919	Quận Cái Răng	92	31186
31189	Phường Hưng Phú	919	Quận Cái Răng	92	31201
31192	Phường Hưng Thạnh	919	Quận Cái Răng	92	31186
31195	Phường Ba Láng	919	Quận Cái Răng	92	31186
31198	Phường Thường Thạnh	919	Quận Cái Răng	92	31186
31201	Phường Phú Thứ	919	Quận Cái Răng	92	31201
31204	Phường Tân Phú	919	Quận Cái Răng	92	31201
31207	Phường Thốt Nốt	923	Quận Thốt Nốt	92	31207 31228
31210	Phường Thới Thuận	923	Quận Thốt Nốt	92	31207
31211	Xã Vĩnh Bình	924	Huyện Vĩnh Thạnh	92	31237
31212	Phường Thuận An	923	Quận Thốt Nốt	92	31207
31213	Phường Tân Lộc	923	Quận Thốt Nốt	92	31213
31216	Phường Trung Nhứt	923	Quận Thốt Nốt	92	31217
31217	Phường Thạnh Hòa	923	Quận Thốt Nốt	92	31217
31219	Phường Trung Kiên	923	Quận Thốt Nốt	92	31228
31222	Xã Trung An	925	Huyện Cờ Đỏ	92	31217
31225	Xã Trung Thạnh	925	Huyện Cờ Đỏ	92	31255
31227	Phường Tân Hưng	923	Quận Thốt Nốt	92	31157
31228	Phường Thuận Hưng	923	Quận Thốt Nốt	92	31228
31231	Thị trấn Thạnh An	924	Huyện Vĩnh Thạnh	92	31231
31232	Thị trấn Vĩnh Thạnh	924	Huyện Vĩnh Thạnh	92	31232
31234	Xã Thạnh Mỹ	924	Huyện Vĩnh Thạnh	92	31232
31237	Xã Vĩnh Trinh	924	Huyện Vĩnh Thạnh	92	31237
31240	Xã Thạnh An	924	Huyện Vĩnh Thạnh	92	31246
31241	Xã Thạnh Tiến	924	Huyện Vĩnh Thạnh	92	31246
31243	Xã Thạnh Thắng	924	Huyện Vĩnh Thạnh	92	31231
31244	Xã Thạnh Lợi	924	Huyện Vĩnh Thạnh	92	31231
31246	Xã Thạnh Quới	924	Huyện Vĩnh Thạnh	92	31246 31726
31249	Xã Thạnh Phú	925	Huyện Cờ Đỏ	92	31249
31252	Xã Thạnh Lộc	924	Huyện Vĩnh Thạnh	92	31232
31255	Xã Trung Hưng	925	Huyện Cờ Đỏ	92	31255
31258	Thị trấn Thới Lai	927	Huyện Thới Lai	92	31258
31261	Thị trấn Cờ Đỏ	925	Huyện Cờ Đỏ	92	31261
31264	Xã Thới Hưng	925	Huyện Cờ Đỏ	92	31264
31267	Xã Thới Thạnh	927	Huyện Thới Lai	92	31153
31268	Xã Tân Thạnh	927	Huyện Thới Lai	92	31288 31666
31270	Xã Xuân Thắng	927	Huyện Thới Lai	92	31273
31273	Xã Đông Hiệp	925	Huyện Cờ Đỏ	92	31273
31274	Xã Đông Thắng	925	Huyện Cờ Đỏ	92	31273
31276	Xã Thới Đông	925	Huyện Cờ Đỏ	92	31261
31277	Xã Thới Xuân	925	Huyện Cờ Đỏ	92	31261
31279	Xã Đông Bình	927	Huyện Thới Lai	92	31282
31282	Xã Đông Thuận	927	Huyện Thới Lai	92	31282
31285	Xã Thới Tân	927	Huyện Thới Lai	92	31258
31286	Xã Trường Thắng	927	Huyện Thới Lai	92	31258
31288	Xã Định Môn	927	Huyện Thới Lai	92	31288
31291	Xã Trường Thành	927	Huyện Thới Lai	92	31288
31294	Xã Trường Xuân	927	Huyện Thới Lai	92	31294
31297	Xã Trường Xuân A	927	Huyện Thới Lai	92	31294
31298	Xã Trường Xuân B	927	Huyện Thới Lai	92	31294
31299	Thị trấn Phong Điền	926	Huyện Phong Điền	92	31299
31300	Xã Nhơn Ái	926	Huyện Phong Điền	92	31315
31303	Xã Giai Xuân	926	Huyện Phong Điền	92	31299
31306	Xã Tân Thới	926	Huyện Phong Điền	92	31299
31309	Xã Trường Long	926	Huyện Phong Điền	92	31309
31312	Xã Mỹ Khánh	926	Huyện Phong Điền	92	31150
31315	Xã Nhơn Nghĩa	926	Huyện Phong Điền	92	31315
31318	Phường I	930	Thành phố Vị Thanh	93	31321
31321	Phường III	930	Thành phố Vị Thanh	93	31321
31324	Phường IV	930	Thành phố Vị Thanh	93	31333
31327	Phường V	930	Thành phố Vị Thanh	93	31333
31330	Phường VII	930	Thành phố Vị Thanh	93	31321
31333	Xã Vị Tân	930	Thành phố Vị Thanh	93	31333
31336	Xã Hỏa Lựu	930	Thành phố Vị Thanh	93	31338
31338	Xã Tân Tiến	930	Thành phố Vị Thanh	93	31338
31339	Xã Hỏa Tiến	930	Thành phố Vị Thanh	93	31338
31340	Phường Ngã Bảy	931	Thành phố Ngã Bảy	93	31340
31341	Phường Lái Hiếu	931	Thành phố Ngã Bảy	93	31340
31342	Thị trấn Một Ngàn	932	Huyện Châu Thành A	93	31342
31343	Phường Hiệp Thành	931	Thành phố Ngã Bảy	93	31340
31344	Phường Hiệp Lợi	931	Thành phố Ngã Bảy	93	31411
31345	Xã Tân Hòa	932	Huyện Châu Thành A	93	31342
31346	Thị trấn Bảy Ngàn	932	Huyện Châu Thành A	93	31342
31348	Xã Trường Long Tây	932	Huyện Châu Thành A	93	31348
31351	Xã Trường Long A	932	Huyện Châu Thành A	93	31348
31357	Xã Nhơn Nghĩa A	932	Huyện Châu Thành A	93	31342
31359	Thị trấn Rạch Gòi	932	Huyện Châu Thành A	93	31360
31360	Xã Thạnh Xuân	932	Huyện Châu Thành A	93	31360
31362	Thị trấn Cái Tắc	932	Huyện Châu Thành A	93	31369
31363	Xã Tân Phú Thạnh	932	Huyện Châu Thành A	93	31360
31366	Thị trấn Ngã Sáu	933	Huyện Châu Thành	93	31366
31369	Xã Đông Thạnh	933	Huyện Châu Thành	93	31369
31375	Xã Đông Phú	933	Huyện Châu Thành	93	31366
31378	Xã Phú Hữu	933	Huyện Châu Thành	93	31378 31654
31379	Xã Phú Tân	933	Huyện Châu Thành	93	31582 31378
31381	Thị trấn Mái Dầm	933	Huyện Châu Thành	93	31366
31384	Xã Đông Phước	933	Huyện Châu Thành	93	31378
31387	Xã Đông Phước A	933	Huyện Châu Thành	93	31369
31393	Thị trấn Kinh Cùng	934	Huyện Phụng Hiệp	93	31393
31396	Thị trấn Cây Dương	934	Huyện Phụng Hiệp	93	31396
31399	Xã Tân Bình	934	Huyện Phụng Hiệp	93	31399
31402	Xã Bình Thành	934	Huyện Phụng Hiệp	93	31399
31405	Xã Thạnh Hòa	934	Huyện Phụng Hiệp	93	31408
31408	Xã Long Thạnh	934	Huyện Phụng Hiệp	93	31408
31411	Xã Đại Thành	931	Thành phố Ngã Bảy	93	31411
31414	Xã Tân Thành	931	Thành phố Ngã Bảy	93	31411
31417	Xã Phụng Hiệp	934	Huyện Phụng Hiệp	93	31420
31420	Xã Hòa Mỹ	934	Huyện Phụng Hiệp	93	31420
31423	Xã Hòa An	934	Huyện Phụng Hiệp	93	31393
31426	Xã Phương Bình	934	Huyện Phụng Hiệp	93	31426
31429	Xã Hiệp Hưng	934	Huyện Phụng Hiệp	93	31396
31432	Xã Tân Phước Hưng	934	Huyện Phụng Hiệp	93	31432
31433	Thị trấn Búng Tàu	934	Huyện Phụng Hiệp	93	31432
31435	Xã Phương Phú	934	Huyện Phụng Hiệp	93	31426
31438	Xã Tân Long	934	Huyện Phụng Hiệp	93	31408 31741
31441	Thị trấn Nàng Mau	935	Huyện Vị Thủy	93	31441
31444	Xã Vị Trung	935	Huyện Vị Thủy	93	31441
31447	Xã Vị Thủy	935	Huyện Vị Thủy	93	31453
31450	Xã Vị Thắng	935	Huyện Vị Thủy	93	31441
31453	Xã Vĩnh Thuận Tây	935	Huyện Vị Thủy	93	31453
31456	Xã Vĩnh Trung	935	Huyện Vị Thủy	93	31459
31459	Xã Vĩnh Tường	935	Huyện Vị Thủy	93	31459
31462	Xã Vị Đông	935	Huyện Vị Thủy	93	31465
31465	Xã Vị Thanh	935	Huyện Vị Thủy	93	31465
31468	Xã Vị Bình	935	Huyện Vị Thủy	93	31465
31471	Phường Thuận An	937	Thị xã Long Mỹ	93	31471
31472	Phường Trà Lồng	937	Thị xã Long Mỹ	93	31480
31473	Phường Bình Thạnh	937	Thị xã Long Mỹ	93	31473
31474	Xã Long Bình	937	Thị xã Long Mỹ	93	31473 31741
31475	Phường Vĩnh Tường	937	Thị xã Long Mỹ	93	31473
31477	Xã Long Trị	937	Thị xã Long Mỹ	93	31471
31478	Xã Long Trị A	937	Thị xã Long Mỹ	93	31471
31480	Xã Long Phú	937	Thị xã Long Mỹ	93	31480 31639
31481	Xã Tân Phú	937	Thị xã Long Mỹ	93	31480
31483	Xã Thuận Hưng	936	Huyện Long Mỹ	93	31495 31591
31484	Xã Thuận Hòa	936	Huyện Long Mỹ	93	31495
31486	Xã Vĩnh Thuận Đông	936	Huyện Long Mỹ	93	31453
31489	Thị trấn Vĩnh Viễn	936	Huyện Long Mỹ	93	31489
31490	Xã Vĩnh Viễn A	936	Huyện Long Mỹ	93	31489
31492	Xã Lương Tâm	936	Huyện Long Mỹ	93	31492
31493	Xã Lương Nghĩa	936	Huyện Long Mỹ	93	31492
31495	Xã Xà Phiên	936	Huyện Long Mỹ	93	31495
31498	Phường 5	941	Thành phố Sóc Trăng	94	31507
31501	Phường 7	941	Thành phố Sóc Trăng	94	31507
31504	Phường 8	941	Thành phố Sóc Trăng	94	31507
31507	Phường 6	941	Thành phố Sóc Trăng	94	31507
31510	Phường 2	941	Thành phố Sóc Trăng	94	31510
31516	Phường 4	941	Thành phố Sóc Trăng	94	31510
31519	Phường 3	941	Thành phố Sóc Trăng	94	31510
31522	Phường 1	941	Thành phố Sóc Trăng	94	31510
31525	Phường 10	941	Thành phố Sóc Trăng	94	31684
31528	Thị trấn Kế Sách	943	Huyện Kế Sách	94	31528
31531	Thị trấn An Lạc Thôn	943	Huyện Kế Sách	94	31531
31534	Xã Xuân Hòa	943	Huyện Kế Sách	94	31531
31537	Xã Phong Nẫm	943	Huyện Kế Sách	94	31537
31540	Xã An Lạc Tây	943	Huyện Kế Sách	94	31540
31543	Xã Trinh Phú	943	Huyện Kế Sách	94	31531
31546	Xã Ba Trinh	943	Huyện Kế Sách	94	31561
31549	Xã Thới An Hội	943	Huyện Kế Sách	94	31540
31552	Xã Nhơn Mỹ	943	Huyện Kế Sách	94	31552
31555	Xã Kế Thành	943	Huyện Kế Sách	94	31528
31558	Xã Kế An	943	Huyện Kế Sách	94	31528
31561	Xã Đại Hải	943	Huyện Kế Sách	94	31561
31564	Xã An Mỹ	943	Huyện Kế Sách	94	31552
31567	Thị trấn Huỳnh Hữu Nghĩa	944	Huyện Mỹ Tú	94	31567
31569	Thị trấn Châu Thành	942	Huyện Châu Thành	94	31569
31570	Xã Hồ Đắc Kiện	942	Huyện Châu Thành	94	31570
31573	Xã Phú Tâm	942	Huyện Châu Thành	94	31569
31576	Xã Thuận Hòa	942	Huyện Châu Thành	94	31582
31579	Xã Long Hưng	944	Huyện Mỹ Tú	94	31579
31582	Xã Phú Tân	942	Huyện Châu Thành	94	31582 31378
31585	Xã Thiện Mỹ	942	Huyện Châu Thành	94	31570
31588	Xã Hưng Phú	944	Huyện Mỹ Tú	94	31579
31591	Xã Mỹ Hương	944	Huyện Mỹ Tú	94	31591
31594	Xã An Hiệp	942	Huyện Châu Thành	94	31594
31597	Xã Mỹ Tú	944	Huyện Mỹ Tú	94	31567
31600	Xã An Ninh	942	Huyện Châu Thành	94	31594
31603	Xã Mỹ Phước	944	Huyện Mỹ Tú	94	31603
31606	Xã Thuận Hưng	944	Huyện Mỹ Tú	94	31591 31495
31609	Xã Mỹ Thuận	944	Huyện Mỹ Tú	94	31567
31612	Xã Phú Mỹ	944	Huyện Mỹ Tú	94	31591
31615	Thị trấn Cù Lao Dung	945	Huyện Cù Lao Dung	94	31615
31618	Xã An Thạnh 1	945	Huyện Cù Lao Dung	94	31615
31621	Xã An Thạnh Tây	945	Huyện Cù Lao Dung	94	31615
31624	Xã An Thạnh Đông	945	Huyện Cù Lao Dung	94	31615
31627	Xã Đại Ân 1	945	Huyện Cù Lao Dung	94	31633
31630	Xã An Thạnh 2	945	Huyện Cù Lao Dung	94	31633
31633	Xã An Thạnh 3	945	Huyện Cù Lao Dung	94	31633
31636	Xã An Thạnh Nam	945	Huyện Cù Lao Dung	94	31633
31639	Thị trấn Long Phú	946	Huyện Long Phú	94	31639
31642	Xã Song Phụng	946	Huyện Long Phú	94	31552
31645	Thị trấn Đại Ngãi	946	Huyện Long Phú	94	31645
31648	Xã Hậu Thạnh	946	Huyện Long Phú	94	31654
31651	Xã Long Đức	946	Huyện Long Phú	94	31645
31654	Xã Trường Khánh	946	Huyện Long Phú	94	31654
31657	Xã Phú Hữu	946	Huyện Long Phú	94	31654 31378
31660	Xã Tân Hưng	946	Huyện Long Phú	94	31666
31663	Xã Châu Khánh	946	Huyện Long Phú	94	31666
31666	Xã Tân Thạnh	946	Huyện Long Phú	94	31666 31288
31669	Xã Long Phú	946	Huyện Long Phú	94	31639 31480
31672	Xã Đại Ân 2	951	Huyện Trần Đề	94	31673
31673	Thị trấn Trần Đề	951	Huyện Trần Đề	94	31673
31675	Xã Liêu Tú	951	Huyện Trần Đề	94	31675
31678	Xã Lịch Hội Thượng	951	Huyện Trần Đề	94	31679
31679	Thị trấn Lịch Hội Thượng	951	Huyện Trần Đề	94	31679
31681	Xã Trung Bình	951	Huyện Trần Đề	94	31673
31684	Thị trấn Mỹ Xuyên	947	Huyện Mỹ Xuyên	94	31684
31687	Xã Tài Văn	951	Huyện Trần Đề	94	31687
31690	Xã Đại Tâm	947	Huyện Mỹ Xuyên	94	31684
31693	Xã Tham Đôn	947	Huyện Mỹ Xuyên	94	31723
31696	Xã Viên An	951	Huyện Trần Đề	94	31687
31699	Xã Thạnh Thới An	951	Huyện Trần Đề	94	31699
31702	Xã Thạnh Thới Thuận	951	Huyện Trần Đề	94	31699
31705	Xã Viên Bình	951	Huyện Trần Đề	94	31675
31708	Xã Thạnh Phú	947	Huyện Mỹ Xuyên	94	31708
31711	Xã Ngọc Đông	947	Huyện Mỹ Xuyên	94	31723
31714	Xã Thạnh Quới	947	Huyện Mỹ Xuyên	94	31726 31246
31717	Xã Hòa Tú 1	947	Huyện Mỹ Xuyên	94	31717
31720	Xã Gia Hòa 1	947	Huyện Mỹ Xuyên	94	31708
31723	Xã Ngọc Tố	947	Huyện Mỹ Xuyên	94	31723
31726	Xã Gia Hòa 2	947	Huyện Mỹ Xuyên	94	31726
31729	Xã Hòa Tú 2	947	Huyện Mỹ Xuyên	94	31717
31732	Phường 1	948	Thị xã Ngã Năm	94	31732
31735	Phường 2	948	Thị xã Ngã Năm	94	31732
31738	Xã Vĩnh Quới	948	Thị xã Ngã Năm	94	31732
31741	Xã Tân Long	948	Thị xã Ngã Năm	94	31741 31408
31744	Xã Long Bình	948	Thị xã Ngã Năm	94	31741 31473
31747	Phường 3	948	Thị xã Ngã Năm	94	31753
31750	Xã Mỹ Bình	948	Thị xã Ngã Năm	94	31753
31753	Xã Mỹ Quới	948	Thị xã Ngã Năm	94	31753
31756	Thị trấn Phú Lộc	949	Huyện Thạnh Trị	94	31756
31757	Thị trấn Hưng Lợi	949	Huyện Thạnh Trị	94	31756
31759	Xã Lâm Tân	949	Huyện Thạnh Trị	94	31759
31762	Xã Thạnh Tân	949	Huyện Thạnh Trị	94	31741
31765	Xã Lâm Kiết	949	Huyện Thạnh Trị	94	31759
31768	Xã Tuân Tức	949	Huyện Thạnh Trị	94	31759
31771	Xã Vĩnh Thành	949	Huyện Thạnh Trị	94	31777
31774	Xã Thạnh Trị	949	Huyện Thạnh Trị	94	31756
31777	Xã Vĩnh Lợi	949	Huyện Thạnh Trị	94	31777
31780	Xã Châu Hưng	949	Huyện Thạnh Trị	94	31777
31783	Phường 1	950	Thị xã Vĩnh Châu	94	31783
31786	Xã Hòa Đông	950	Thị xã Vĩnh Châu	94	31789
31789	Phường Khánh Hòa	950	Thị xã Vĩnh Châu	94	31789
31792	Xã Vĩnh Hiệp	950	Thị xã Vĩnh Châu	94	31789
31795	Xã Vĩnh Hải	950	Thị xã Vĩnh Châu	94	31795
31798	Xã Lạc Hòa	950	Thị xã Vĩnh Châu	94	31783
31801	Phường 2	950	Thị xã Vĩnh Châu	94	31783
31804	Phường Vĩnh Phước	950	Thị xã Vĩnh Châu	94	31804
31807	Xã Vĩnh Tân	950	Thị xã Vĩnh Châu	94	31804
31810	Xã Lai Hòa	950	Thị xã Vĩnh Châu	94	31810
31813	Phường 2	954	Thành phố Bạc Liêu	95	31825
31816	Phường 3	954	Thành phố Bạc Liêu	95	31825
31819	Phường 5	954	Thành phố Bạc Liêu	95	31834
31822	Phường 7	954	Thành phố Bạc Liêu	95	31825
31825	Phường 1	954	Thành phố Bạc Liêu	95	31825
31828	Phường 8	954	Thành phố Bạc Liêu	95	31825
31831	Phường Nhà Mát	954	Thành phố Bạc Liêu	95	31840
31834	Xã Vĩnh Trạch	954	Thành phố Bạc Liêu	95	31834
31837	Xã Vĩnh Trạch Đông	954	Thành phố Bạc Liêu	95	31840
31840	Xã Hiệp Thành	954	Thành phố Bạc Liêu	95	31840
31843	Thị trấn Ngan Dừa	956	Huyện Hồng Dân	95	31843
31846	Xã Ninh Quới	956	Huyện Hồng Dân	95	31849
31849	Xã Ninh Quới A	956	Huyện Hồng Dân	95	31849
31852	Xã Ninh Hòa	956	Huyện Hồng Dân	95	31843
31855	Xã Lộc Ninh	956	Huyện Hồng Dân	95	31843
31858	Xã Vĩnh Lộc	956	Huyện Hồng Dân	95	31858
31861	Xã Vĩnh Lộc A	956	Huyện Hồng Dân	95	31858
31863	Xã Ninh Thạnh Lợi A	956	Huyện Hồng Dân	95	31864
31864	Xã Ninh Thạnh Lợi	956	Huyện Hồng Dân	95	31864
31867	Thị trấn Phước Long	957	Huyện Phước Long	95	31867
31870	Xã Vĩnh Phú Đông	957	Huyện Phước Long	95	31867
31873	Xã Vĩnh Phú Tây	957	Huyện Phước Long	95	31876
31876	Xã Phước Long	957	Huyện Phước Long	95	31876
31879	Xã Hưng Phú	957	Huyện Phước Long	95	31882
31882	Xã Vĩnh Thanh	957	Huyện Phước Long	95	31882
31885	Xã Phong Thạnh Tây A	957	Huyện Phước Long	95	31885
31888	Xã Phong Thạnh Tây B	957	Huyện Phước Long	95	31885
31891	Thị trấn Hòa Bình	961	Huyện Hòa Bình	95	31891
31894	Xã Vĩnh Hưng	958	Huyện Vĩnh Lợi	95	31894
31897	Xã Vĩnh Hưng A	958	Huyện Vĩnh Lợi	95	31894
31900	Thị trấn Châu Hưng	958	Huyện Vĩnh Lợi	95	31900
31903	Xã Châu Hưng A	958	Huyện Vĩnh Lợi	95	31900
31906	Xã Hưng Thành	958	Huyện Vĩnh Lợi	95	31906
31909	Xã Hưng Hội	958	Huyện Vĩnh Lợi	95	31906
31912	Xã Châu Thới	958	Huyện Vĩnh Lợi	95	31894
31915	Xã Minh Diệu	961	Huyện Hòa Bình	95	31918
31918	Xã Vĩnh Bình	961	Huyện Hòa Bình	95	31918
31921	Xã Long Thạnh	958	Huyện Vĩnh Lợi	95	31891
31924	Xã Vĩnh Mỹ B	961	Huyện Hòa Bình	95	31918
31927	Xã Vĩnh Hậu	961	Huyện Hòa Bình	95	31927
31930	Xã Vĩnh Hậu A	961	Huyện Hòa Bình	95	31927
31933	Xã Vĩnh Mỹ A	961	Huyện Hòa Bình	95	31891
31936	Xã Vĩnh Thịnh	961	Huyện Hòa Bình	95	31927
31942	Phường 1	959	Thị xã Giá Rai	95	31942
31945	Phường Hộ Phòng	959	Thị xã Giá Rai	95	31942
31948	Xã Phong Thạnh Đông	959	Thị xã Giá Rai	95	31951
31951	Phường Láng Tròn	959	Thị xã Giá Rai	95	31951
31954	Xã Phong Tân	959	Thị xã Giá Rai	95	31951
31957	Xã Tân Phong	959	Thị xã Giá Rai	95	31957
31960	Xã Phong Thạnh	959	Thị xã Giá Rai	95	31942
31963	Xã Phong Thạnh A	959	Thị xã Giá Rai	95	31942
31966	Xã Phong Thạnh Tây	959	Thị xã Giá Rai	95	31957
31969	Xã Tân Thạnh	959	Thị xã Giá Rai	95	31957
31972	Thị trấn Gành Hào	960	Huyện Đông Hải	95	31972
31975	Xã Long Điền Đông	960	Huyện Đông Hải	95	31975
31978	Xã Long Điền Đông A	960	Huyện Đông Hải	95	31975
31981	Xã Long Điền	960	Huyện Đông Hải	95	31985
31984	Xã Long Điền Tây	960	Huyện Đông Hải	95	31972
31985	Xã Điền Hải	960	Huyện Đông Hải	95	31985
31987	Xã An Trạch	960	Huyện Đông Hải	95	31988
31988	Xã An Trạch A	960	Huyện Đông Hải	95	31988
31990	Xã An Phúc	960	Huyện Đông Hải	95	31993
31993	Xã Định Thành	960	Huyện Đông Hải	95	31993
31996	Xã Định Thành A	960	Huyện Đông Hải	95	31993
31999	Phường 9	964	Thành phố Cà Mau	96	32002
32002	Phường 2	964	Thành phố Cà Mau	96	32002
32005	Phường 1	964	Thành phố Cà Mau	96	32002
32008	Phường 5	964	Thành phố Cà Mau	96	32025
32014	Phường 8	964	Thành phố Cà Mau	96	32014
32017	Phường 6	964	Thành phố Cà Mau	96	32025 32041
32020	Phường 7	964	Thành phố Cà Mau	96	32041 32025
32022	Phường Tân Xuyên	964	Thành phố Cà Mau	96	32002
32023	Xã An Xuyên	964	Thành phố Cà Mau	96	32002
32025	Phường Tân Thành	964	Thành phố Cà Mau	96	32025
32026	Xã Tân Thành	964	Thành phố Cà Mau	96	32025
32029	Xã Tắc Vân	964	Thành phố Cà Mau	96	32025 32041
32032	Xã Lý Văn Lâm	964	Thành phố Cà Mau	96	32014
32035	Xã Định Bình	964	Thành phố Cà Mau	96	32025 32041
32038	Xã Hòa Thành	964	Thành phố Cà Mau	96	32041
32041	Xã Hòa Tân	964	Thành phố Cà Mau	96	32041
32044	Thị trấn U Minh	966	Huyện U Minh	96	32044
32047	Xã Khánh Hòa	966	Huyện U Minh	96	32047
32048	Xã Khánh Thuận	966	Huyện U Minh	96	32044 32047
32050	Xã Khánh Tiến	966	Huyện U Minh	96	32047
32053	Xã Nguyễn Phích	966	Huyện U Minh	96	32044 32059 32062
32056	Xã Khánh Lâm	966	Huyện U Minh	96	32062 32047
32059	Xã Khánh An	966	Huyện U Minh	96	32059
32062	Xã Khánh Hội	966	Huyện U Minh	96	32062
32065	Thị trấn Thới Bình	967	Huyện Thới Bình	96	32065
32068	Xã Biển Bạch	967	Huyện Thới Bình	96	32069
32069	Xã Tân Bằng	967	Huyện Thới Bình	96	32069
32071	Xã Trí Phải	967	Huyện Thới Bình	96	32071
32072	Xã Trí Lực	967	Huyện Thới Bình	96	32071
32074	Xã Biển Bạch Đông	967	Huyện Thới Bình	96	32069
32077	Xã Thới Bình	967	Huyện Thới Bình	96	32065
32080	Xã Tân Phú	967	Huyện Thới Bình	96	32071
32083	Xã Tân Lộc Bắc	967	Huyện Thới Bình	96	32083
32086	Xã Tân Lộc	967	Huyện Thới Bình	96	32083
32089	Xã Tân Lộc Đông	967	Huyện Thới Bình	96	32083
32092	Xã Hồ Thị Kỷ	967	Huyện Thới Bình	96	32092
32095	Thị trấn Trần Văn Thời	968	Huyện Trần Văn Thời	96	32095
32098	Thị trấn Sông Đốc	968	Huyện Trần Văn Thời	96	32098
32101	Xã Khánh Bình Tây Bắc	968	Huyện Trần Văn Thời	96	32104
32104	Xã Khánh Bình Tây	968	Huyện Trần Văn Thời	96	32104
32107	Xã Trần Hợi	968	Huyện Trần Văn Thời	96	32104 32095
32108	Xã Khánh Lộc	968	Huyện Trần Văn Thời	96	32095
32110	Xã Khánh Bình	968	Huyện Trần Văn Thời	96	32110
32113	Xã Khánh Hưng	968	Huyện Trần Văn Thời	96	32119
32116	Xã Khánh Bình Đông	968	Huyện Trần Văn Thời	96	32110
32119	Xã Khánh Hải	968	Huyện Trần Văn Thời	96	32119
32122	Xã Lợi An	968	Huyện Trần Văn Thời	96	32134 32014 32095
32124	Xã Phong Điền	968	Huyện Trần Văn Thời	96	32098 32095
32125	Xã Phong Lạc	968	Huyện Trần Văn Thời	96	32095
32128	Thị trấn Cái Nước	969	Huyện Cái Nước	96	32128
32130	Xã Thạnh Phú	969	Huyện Cái Nước	96	32134
32131	Xã Lương Thế Trân	969	Huyện Cái Nước	96	32134
32134	Xã Phú Hưng	969	Huyện Cái Nước	96	32134
32137	Xã Tân Hưng	969	Huyện Cái Nước	96	32137
32140	Xã Hưng Mỹ	969	Huyện Cái Nước	96	32140
32141	Xã Hòa Mỹ	969	Huyện Cái Nước	96	32140 32214 32137
32142	Xã Đông Hưng	969	Huyện Cái Nước	96	32137 32128
32143	Xã Đông Thới	969	Huyện Cái Nước	96	32128 32137
32146	Xã Tân Hưng Đông	969	Huyện Cái Nước	96	32140 32128
32149	Xã Trần Thới	969	Huyện Cái Nước	96	32128
32152	Thị trấn Đầm Dơi	970	Huyện Đầm Dơi	96	32152
32155	Xã Tạ An Khương	970	Huyện Đầm Dơi	96	32155 32152
32158	Xã Tạ An Khương Đông	970	Huyện Đầm Dơi	96	32155
32161	Xã Trần Phán	970	Huyện Đầm Dơi	96	32161
32162	Xã Tân Trung	970	Huyện Đầm Dơi	96	32161
32164	Xã Tân Đức	970	Huyện Đầm Dơi	96	32167
32167	Xã Tân Thuận	970	Huyện Đầm Dơi	96	32167
32170	Xã Tạ An Khương Nam	970	Huyện Đầm Dơi	96	32155
32173	Xã Tân Duyệt	970	Huyện Đầm Dơi	96	32152
32174	Xã Tân Dân	970	Huyện Đầm Dơi	96	32152
32176	Xã Tân Tiến	970	Huyện Đầm Dơi	96	32188
32179	Xã Quách Phẩm Bắc	970	Huyện Đầm Dơi	96	32182
32182	Xã Quách Phẩm	970	Huyện Đầm Dơi	96	32182
32185	Xã Thanh Tùng	970	Huyện Đầm Dơi	96	32185
32186	Xã Ngọc Chánh	970	Huyện Đầm Dơi	96	32185
32188	Xã Nguyễn Huân	970	Huyện Đầm Dơi	96	32188
32191	Thị Trấn Năm Căn	971	Huyện Năm Căn	96	32191 32201
32194	Xã Hàm Rồng	971	Huyện Năm Căn	96	32191 32201
32197	Xã Hiệp Tùng	971	Huyện Năm Căn	96	32206
32200	Xã Đất Mới	971	Huyện Năm Căn	96	32201
32201	Xã Lâm Hải	971	Huyện Năm Căn	96	32201
32203	Xã Hàng Vịnh	971	Huyện Năm Căn	96	32191
32206	Xã Tam Giang	971	Huyện Năm Căn	96	32206
32209	Xã Tam Giang Đông	971	Huyện Năm Căn	96	32206
32212	Thị trấn Cái Đôi Vàm	972	Huyện Phú Tân	96	32212
32214	Xã Phú Thuận	972	Huyện Phú Tân	96	32214
32215	Xã Phú Mỹ	972	Huyện Phú Tân	96	32214
32218	Xã Phú Tân	972	Huyện Phú Tân	96	32218
32221	Xã Tân Hải	972	Huyện Phú Tân	96	32218
32224	Xã Việt Thắng	972	Huyện Phú Tân	96	32227
32227	Xã Tân Hưng Tây	972	Huyện Phú Tân	96	32227
32228	Xã Rạch Chèo	972	Huyện Phú Tân	96	32227
32230	Xã Nguyễn Việt Khái	972	Huyện Phú Tân	96	32212
32233	Xã Tam Giang Tây	973	Huyện Ngọc Hiển	96	32236
32236	Xã Tân Ân Tây	973	Huyện Ngọc Hiển	96	32236
32239	Xã Viên An Đông	973	Huyện Ngọc Hiển	96	32244
32242	Xã Viên An	973	Huyện Ngọc Hiển	96	32248 32201
32244	Thị trấn Rạch Gốc	973	Huyện Ngọc Hiển	96	32244
32245	Xã Tân Ân	973	Huyện Ngọc Hiển	96	32244 32248
32248	Xã Đất Mũi	973	Huyện Ngọc Hiển	96	32248
"""#
}
